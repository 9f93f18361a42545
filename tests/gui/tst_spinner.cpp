// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/spinner.h"

#include <QProxyStyle>
#include <QTest>

using namespace Qt::StringLiterals;

namespace phonedesk {

// A system whose user wants no motion: its style's animations take no time.
class StillStyle final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
    }
};

class MovingStyle final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override
    {
        return hint == SH_Widget_Animation_Duration ? 200 : QProxyStyle::styleHint(hint, option, widget, result);
    }
};

class TestSpinner : public QObject
{
    Q_OBJECT

private slots:
    void withReducedMotionItStandsStillAndSaysThatItWaits()
    {
        StillStyle stillStyle;
        MovingStyle movingStyle;
        QWidget window;
        ui::Spinner still(u"still"_s, &window);
        ui::Spinner moving(u"moving"_s, &window);
        still.setStyle(&stillStyle);
        moving.setStyle(&movingStyle);
        const QString words = u"Looking for numbers…"_s;
        still.start(words);
        moving.start(words);
        still.setGeometry(QRect(QPoint(0, 0), still.sizeHint()));
        moving.setGeometry(QRect(QPoint(0, 60), moving.sizeHint()));
        window.resize(400, 120);
        window.show();
        const QImage nothing = still.grab().toImage();
        QVERIFY(!still.isShown());
        QTRY_VERIFY(still.isShown() && moving.isShown());

        const QImage atFirst = still.grab().toImage();
        QVERIFY(atFirst != nothing);
        QCOMPARE(still.accessibleName(), words);
        // While the other turns on and on, this one stays as it is.
        for (int turn = 0; turn < 4; ++turn) {
            const QImage before = moving.grab().toImage();
            QTRY_VERIFY(moving.grab().toImage() != before);
            QCOMPARE(still.grab().toImage(), atFirst);
        }
        still.stop();
        QCOMPARE(still.grab().toImage(), nothing);
        QCOMPARE(still.accessibleName(), QString());
    }
};

} // namespace phonedesk

QTEST_MAIN(phonedesk::TestSpinner)
#include "tst_spinner.moc"
