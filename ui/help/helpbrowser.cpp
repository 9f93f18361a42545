// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include "ui/common/look.h"

#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace phonedesk::ui {

namespace {

bool isWeb(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"help.page"_s);
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setReadOnly(true);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (isWeb(url))
            emit webWanted(url);
        else if (QString page = url.path(); page.endsWith(".md"_L1))
            emit pageWanted(page.chopped(3));
    });
}

void HelpBrowser::showPage(const QString &markdown)
{
    m_markdown = markdown;
    m_marked.clear();
    fill();
    verticalScrollBar()->setValue(0);
}

void HelpBrowser::fill()
{
    const int margin = px(this, 24);
    setViewportMargins(margin, px(this, 16), margin, px(this, 12));
    document()->setDefaultFont(fontAt(this, TextKind::Body));
    // As if there always were a scroll bar: a picture that makes room for one would take away the need for it.
    m_filledWidth = width();
    m_pictureWidth = qMax(px(this, 120), width() - 2 * margin - style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    // Qt's headings are larger than ours, and its lines stand close.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        if (level > 0) {
            const QFont font = fontAt(this, level == 1 ? TextKind::Title : TextKind::Lead);
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat text = cursor.charFormat();
            text.clearProperty(QTextFormat::FontSizeAdjustment);
            text.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
            text.setFontWeight(QFont::DemiBold);
            cursor.setCharFormat(text);
            format.setTopMargin(level == 1 ? 0 : px(this, 14));
            format.setBottomMargin(px(this, 6));
        } else if (cursor.currentTable() == nullptr) {
            format.setBottomMargin(px(this, block.textList() != nullptr ? 4 : 8));
            if (!block.text().contains(QChar::ObjectReplacementCharacter)) // a picture's line is no taller than it
                format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        }
        QTextCursor(block).setBlockFormat(format);
    }
    styleTables();
    lookAtLinks();
    setTextCursor(QTextCursor(document())); // it went to the end with the text, and a view keeps its cursor in sight
    if (!m_marked.isEmpty())
        mark(m_marked);
}

void HelpBrowser::styleTables()
{
    const auto frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(colour(this, Role::Line));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(px(this, 6));
        format.setCellSpacing(0);
        format.setBottomMargin(px(this, 10));
        table->setFormat(format);
    }
}

// A link into the web is told from one to another page by an arrow; both are in the accent colour and underlined.
void HelpBrowser::lookAtLinks()
{
    QList<std::pair<int, int>> web; // begin and end
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isAnchor())
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setForeground(colour(this, Role::Accent));
            format.setFontUnderline(true);
            const QUrl url(fragment.charFormat().anchorHref());
            if (isWeb(url)) {
                format.setToolTip(tr("Opens in the browser: %1").arg(url.toDisplayString()));
                web.append({fragment.position(), fragment.position() + fragment.length()});
            }
            cursor.mergeCharFormat(format);
        }
    }
    for (auto each = web.crbegin(); each != web.crend(); ++each) {
        QTextCursor cursor(document());
        cursor.setPosition(each->second);
        cursor.insertText(u"\u00a0↗"_s);
    }
}

void HelpBrowser::mark(const QString &words)
{
    if (!m_marked.isEmpty() && m_marked != words) {
        m_marked.clear();
        fill(); // without the marks of before
    }
    m_marked = words;
    QTextCharFormat format;
    format.setBackground(colour(this, Role::Selection));
    format.setFontUnderline(true);
    QTextCursor first;
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : all) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found)) {
            if (first.isNull() || found.selectionStart() < first.selectionStart())
                first = found;
            QTextCursor(found).mergeCharFormat(format);
        }
    }
    if (first.isNull())
        return;
    const int y = cursorRect(first).top();
    if (y < 0 || y > viewport()->height() - px(this, 24))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + y - px(this, 48));
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {}; // pages come by showPage(), and nothing comes from elsewhere
    const QImage picture(u":/help/pictures/"_s + name.fileName());
    if (picture.isNull())
        return {};
    const int width = qMin(m_pictureWidth, px(this, picture.width()));
    const qreal ratio = devicePixelRatioF();
    QImage scaled = picture.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    return scaled;
}

// The ring of the focus, around the page and its margins.
bool HelpBrowser::event(QEvent *event)
{
    const bool isDone = QTextBrowser::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    } else if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        ui::drawFrame(painter, QRectF(rect()), px(this, 8), Qt::transparent, colour(this, Role::Accent), 2);
    }
    return isDone;
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_markdown.isEmpty())
        fill();
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_markdown.isEmpty() && width() != m_filledWidth) {
        const int scrolled = verticalScrollBar()->value();
        fill();
        verticalScrollBar()->setValue(scrolled);
    }
}

} // namespace phonedesk::ui
