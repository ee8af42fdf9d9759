// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/interviews/bench.h"
#include "ui/interviews/sealededit.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::ui;

TEST_CASE("pictures of the interviews")
{
    for (const DisplayLanguage display : {DisplayLanguage::English, DisplayLanguage::Urdu}) {
        test::InterviewBench bench;
        bench.languages.setDisplay(display);
        const QString language = display == DisplayLanguage::Urdu ? u"ur"_s : u"en"_s;
        InterviewsController controller(*bench.workspace);
        InterviewsWindow window(controller);
        window.openFor(bench.audit);
        const auto grab = [&](const QString &name) {
            QTest::qWait(200);
            window.grab().save(qEnvironmentVariable("MEYAR_SHOTS", u"."_s) + u"/interviews-"_s + name + u'-' + language
                               + u".png"_s);
        };
        window.findChild<QLineEdit *>(u"passphrase"_s)->setText(bench.passphrase);
        grab(u"setup"_s);
        window.findChild<QLineEdit *>(u"repeatPassphrase"_s)->setText(bench.passphrase);
        window.findChild<QPushButton *>(u"unlock"_s)->click();
        REQUIRE(QTest::qWaitFor([&] { return window.findChild<QPushButton *>(u"recoveryDone"_s)->isVisible(); }));
        grab(u"recovery"_s);
        window.findChild<QPushButton *>(u"recoveryDone"_s)->click();
        for (int i = 0; i < 6; ++i) {
            window.findChild<QPushButton *>(u"addInterview"_s)->click();
            REQUIRE(QTest::qWaitFor([&] { return controller.rows().size() == size_t(i) + 1 && controller.current(); }));
            Interview interview = *controller.current();
            interview.answers[u"wages"_s] = i < 3 ? u"concern"_s : u"no_concern"_s;
            interview.answers[u"hours"_s] = u"concern"_s;
            interview.sex = u"women"_s;
            interview.notes = display == DisplayLanguage::Urdu ? u"تنخواہ ہر ماہ دس دن دیر سے ملتی ہے۔"_s
                                                               : u"Wages come ten days late every month."_s;
            controller.edit(interview);
            controller.flush();
        }
        controller.choose(0);
        controller.choose(1);
        grab(u"form"_s);
        controller.choose(-1);
        grab(u"numbers"_s);
        window.findChild<QPushButton *>(u"closeInterviews"_s)->click();
        grab(u"close"_s);
        bench.session().lock();
        grab(u"locked"_s);
    }
}
