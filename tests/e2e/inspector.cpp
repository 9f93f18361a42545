// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/inspector.h"

#include "e2e/paintedtexts.h"
#include "e2e/taborder.h"
#include "e2e/texts.h"
#include "gui/visibletexts.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace phonedesk::e2e {

QStringList inspect(QWidget *window)
{
    QStringList faults = cutTexts(window) + clippedTexts(window) + faintTexts(window) + unclearNames(window) +
                         toldSecrets(window) + tabJumps(window);
    const QStringList shared = testsupport::sharedMnemonics(*window);
    for (const QString &mnemonic : shared)
        faults << u"shared mnemonic "_s + mnemonic;
    return faults;
}

} // namespace phonedesk::e2e
