// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/setupwalk.h"

#include "provisioning/defaults.h"
#include "provisioning/urlsets.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

namespace {
const QString webhooks = u"settings.webhooks."_s;
}

SetUpWalk::SetUpWalk(Program &program, const Person &person, Onlooker onlooker)
    : m_program(program), m_person(person), m_onlooker(std::move(onlooker))
{
}

void SetUpWalk::seen(const QString &screen, const QString &name)
{
    QWidget *window = m_person.see(name)->window();
    if (!m_onlooker.size.isEmpty() && !window->isModal() && window->size() != m_onlooker.size)
        window->resize(m_onlooker.size);
    m_onlooker.seen(screen, window);
}

void SetUpWalk::openPage(const QString &id)
{
    if (!m_person.sees(u"settings"_s)) {
        m_program.window()->activateWindow();
        m_person.press(Qt::Key_Comma, Qt::ControlModifier);
        m_person.waitToSee(u"settings"_s);
    }
    auto *settings = m_person.see<ui::SettingsWindow>(u"settings"_s);
    settings->activateWindow();
    settings->showPage(id);
    m_person.waitToSee(u"settings.page."_s + id);
}

void SetUpWalk::editWebhooks()
{
    m_onlooker.told(u"Webhooks: what is wrong is said beside its field"_s);
    openPage(u"webhooks"_s);
    m_person.typeInto(webhooks + u"voice.url"_s, u"https://api.serviceflow.com/{organizationId}/voice"_s);
    m_person.typeInto(webhooks + u"sms.url"_s, u"http://localhost/sms"_s);
    m_person.typeInto(webhooks + u"status.url"_s, u"https://api.servicefloww.com/status"_s);
    m_person.typeInto(webhooks + u"voiceFallback.url"_s, u"https://user:hush@failover.serviceflow.com/voice"_s);
    m_person.press(Qt::Key_Return);
    seen(u"settings-webhooks-wrong"_s, u"settings"_s);

    m_onlooker.told(u"Webhooks: checked and saved"_s);
    m_person.typeInto(webhooks + u"sms.url"_s, u"https://api.serviceflow.com/webhooks/twilio/sms"_s);
    m_person.typeInto(webhooks + u"status.url"_s, u"https://api.serviceflow.com/webhooks/twilio/status"_s);
    m_person.typeInto(webhooks + u"voice.url"_s,
                      u"https://api.serviceflow.com/webhooks/twilio/voice?o={organizationId}"_s);
    m_person.typeInto(webhooks + u"voiceFallback.url"_s, u"https://failover.serviceflow.com/webhooks/twilio/voice"_s);
    m_person.press(Qt::Key_Return);
    m_person.click(webhooks + u"check"_s);
    m_person.waitToSee(webhooks + u"voiceFallback.result"_s);
    seen(u"settings-webhooks-checked"_s, u"settings"_s);
    m_person.click(webhooks + u"save"_s);
    m_person.wait(u"the set is not saved"_s, [this] {
        const auto set =
            m_program.services().urlSets().webhooks(domain::Environment::Production, domain::UrlSetKind::Normal);
        return !set.voiceFallback.url.isEmpty();
    });
    m_person.waitToSee(webhooks + u"message"_s);
    seen(u"settings-webhooks"_s, u"settings"_s);
}

void SetUpWalk::addOverride()
{
    m_onlooker.told(u"Webhooks: an organisation's own"_s);
    auto *scroll = m_person.see<QScrollArea>(u"settings.scroll.webhooks"_s);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    m_person.click(webhooks + u"overrides.add"_s);
    m_person.waitToSee(u"override"_s);
    m_person.typeInto(u"override.voice.url"_s, u"https://hooks.example.com/voice"_s);
    seen(u"settings-webhooks-override"_s, u"override"_s);
    m_person.click(u"override.save"_s);
    m_person.waitNotToSee(u"override"_s);
    m_person.waitToSee(u"settings.webhooks.overrides"_s);
    seen(u"settings-webhooks-overrides"_s, u"settings"_s);
    m_person.click(webhooks + u"overrides.remove"_s);
    m_person.waitToSee(webhooks + u"overrides.undo"_s);
    seen(u"settings-webhooks-removed"_s, u"settings"_s);
}

void SetUpWalk::editDefaults()
{
    m_onlooker.told(u"Set-up defaults"_s);
    openPage(u"defaults"_s);
    m_person.typeInto(u"settings.defaults.areaCode"_s, u"900"_s);
    m_person.press(Qt::Key_Return);
    seen(u"settings-defaults-wrong"_s, u"settings"_s);
    m_person.typeInto(u"settings.defaults.areaCode"_s, u"512"_s);
    m_person.typeInto(u"settings.defaults.label"_s, u"Front desk"_s);
    m_person.press(Qt::Key_Return);
    m_person.wait(u"the defaults are not saved"_s,
                  [this] { return m_program.services().defaults().values().label == "Front desk"_L1; });
    seen(u"settings-defaults"_s, u"settings"_s);
    m_person.see(u"settings"_s)->window()->close();
    m_person.waitNotToSee(u"settings"_s);
}

void SetUpWalk::reviewOne(const QString &organization)
{
    m_onlooker.told(u"Review shows the URLs, and the set they are of"_s);
    DemoWalk walk(m_program, m_person, m_onlooker);
    walk.openWizard();
    walk.chooseOrganization(organization);
    m_person.waitToSee(u"choose.list"_s); // searched by itself
    walk.chooseNumber();
    m_person.wait(u"Buy cannot be clicked"_s,
                  [this] { return m_person.see<QAbstractButton>(u"wizard.buy"_s)->isEnabled(); });
    seen(u"wizard-review-fallback"_s, u"provisionWizard"_s);
}

} // namespace phonedesk::e2e
