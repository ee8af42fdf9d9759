// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/sample.h"
#include "app/gui/composition.h"
#include "resources/resources.h"
#include "tests/support/qtcatch.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/page.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace meyar::test {

/// The program's window on the sample programme, 1366 x 768, with settings and keys of its own.
class SampleWindow
{
public:
    SampleWindow()
    {
        using namespace Qt::StringLiterals;
        initData();
        initLook();
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        const QString database = folder.filePath(u"sample.meyardb"_s);
        const QString profile = folder.filePath(u"profile"_s);
        REQUIRE_OK(makeSample({.path = database, .profile = profile, .further = mostFurtherFactories}, clock));
        auto store = Store::open({.path = database, .profile = profile}, clock);
        REQUIRE_OK(store);
        const auto audits = (*store)->assessments();
        REQUIRE_OK(audits);
        const auto open = std::find_if(audits->begin(), audits->end(), [](const AssessmentRow &row) {
            return row.assessment.state == AssessmentState::Draft && row.answered > 10;
        });
        REQUIRE(open != audits->end());
        begun = open->assessment.id;
        composition = std::make_unique<Composition>(std::move(*store), clock);
        window().resize(1366, 768);
        window().show();
        settle();
    }
    ~SampleWindow() { composition->languages().setDisplay(ui::DisplayLanguage::English); }

    [[nodiscard]] ui::MainWindow &window() const { return composition->window(); }

    /// Waits until nothing on the screen changes any more.
    void settle(int quiet = 150, int most = 8000) const
    {
        QElapsedTimer all;
        QElapsedTimer since;
        all.start();
        since.start();
        QImage before;
        while (since.elapsed() < quiet && all.elapsed() < most) {
            QTest::qWait(30);
            const QImage now = window().grab().toImage();
            if (now != before) {
                before = now;
                since.restart();
            }
        }
    }
    void goTo(const QString &page) const
    {
        window().goTo(page);
        settle();
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<Composition> composition;
    AssessmentId begun; ///< an audit with answers that is not closed
};

inline const QStringList everyPage{
    QStringLiteral("start"),   QStringLiteral("audits"),  QStringLiteral("enterprises"), QStringLiteral("findings"), QStringLiteral("indicators"), QStringLiteral("dashboard"),
    QStringLiteral("reports"), QStringLiteral("library"), QStringLiteral("exchange"),    QStringLiteral("training"), QStringLiteral("bin"),      QStringLiteral("settings")};

} // namespace meyar::test
