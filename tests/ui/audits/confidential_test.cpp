// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/questionview.h"

#include <QLabel>
#include <QTextEdit>

using namespace meyar;
using namespace meyar::test;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Pack> confidentialPack()
{
    PackText text;
    text.survey = "type,name,label::English (en),label::Urdu (ur),weight,severity,confidential\n"
                  "begin_group,s,Section,حصہ,,,\n"
                  "select_one yn,a,Is A in order?,کیا الف ٹھیک ہے؟,5,critical,\n"
                  "select_one yn,x,Do people feel safe?,کیا لوگ محفوظ ہیں؟,5,major,yes\n"
                  "end_group,,,,,,\n"
                  "begin_group,t,Talks,گفتگو,,,\n"
                  "begin_repeat,said,What was said,کیا کہا گیا,,,yes\n"
                  "text,words,Words,الفاظ,,,\n"
                  "end_repeat,,,,,,\n"
                  "end_group,,,,,,\n";
    return packFrom(text);
}

struct ConfidentialAudit
{
    ConfidentialAudit()
        : pack(confidentialPack())
    {
        bench.workspace->addPacks({pack});
        bench.workspace->testimony().setCost({8, 1});
        audit.id = AssessmentId::create(bench.clock);
        audit.site = bench.site.id;
        audit.startedOn = QDate(2026, 3, 12);
        bench.change([this](Store &store) { return store.start(audit, *pack); });
        controller = std::make_unique<AssessmentController>(*bench.workspace);
        controller->open(audit.id, u"x"_s);
        REQUIRE(soon([this] { return controller->isOpen(); }));
    }
    void unlock(bool first)
    {
        bool done = false;
        const auto said = [&](const Result<> &result) {
            REQUIRE_OK(result);
            done = true;
        };
        if (first) {
            session().setUp(passphrase, controller.get(), said);
        } else {
            session().unlock(passphrase, controller.get(), said);
        }
        REQUIRE(soon([&] { return done; }));
    }
    TestimonySession &session() { return bench.workspace->testimony(); }
    const QString passphrase = u"lantern-brick-seven-moss"_s;
    AuditBench bench;
    std::shared_ptr<const Pack> pack;
    Assessment audit;
    std::unique_ptr<AssessmentController> controller;
};

} // namespace

TEST_CASE("A confidential question takes no answer while locked, and seals it while unlocked", "[ui][audits]")
{
    ConfidentialAudit test;
    AssessmentController &controller = *test.controller;
    QuestionView view;
    view.retranslate();
    const auto show = [&] { view.setState(controller.question(), DisplayLanguage::English, Translation(Language::English)); };
    view.show();
    show();
    CHECK(controller.question().confidential);
    CHECK(controller.question().isLocked);
    CHECK(view.findChild<QLabel *>(u"sealed"_s)->isVisible());
    CHECK_FALSE(view.findChild<QTextEdit *>(u"note"_s)->isVisible());
    (void)controller.answerKey(u"N"_s, Then::Stay);
    controller.typeNote(u"while locked"_s);
    CHECK(controller.flush());
    CHECK(test.bench.read([&](Store &store) { return store.sealedAnswers(test.audit.id); }).isEmpty());

    test.unlock(true);
    show();
    CHECK_FALSE(controller.question().isLocked);
    CHECK(view.findChild<QTextEdit *>(u"note"_s)->isVisible());
    CHECK(controller.answerKey(u"N"_s, Then::Stay));
    controller.typeNote(u"gatekeeper-quoll"_s); // not flushed when the lock comes
    show();
    test.session().lock();
    show();
    CHECK(controller.question().isLocked);
    CHECK(controller.question().answer.isEmpty());
    CHECK(controller.question().note.isEmpty());
    CHECK(view.findChild<QLabel *>(u"sealed"_s)->text() == u"Sealed");
    CHECK(view.findChild<QTextEdit *>(u"note"_s)->toPlainText().isEmpty());
    CHECK_FALSE(controller.canUndo());
    const auto sealed = test.bench.read([&](Store &store) { return store.sealedAnswers(test.audit.id); });
    REQUIRE(sealed.contains(u"x"_s));
    CHECK(vault::looksSealed(sealed.value(u"x"_s).value));
    CHECK_FALSE(test.bench.read([&](Store &store) { return store.answers(test.audit.id); }).contains(u"x"_s));

    test.unlock(false);
    REQUIRE(soon([&] { return controller.question().answer == u"no" && controller.question().note == u"gatekeeper-quoll"; }));
    CHECK(test.bench.errors.empty());
    // A projector hides it again.
    show();
    test.session().setProjecting(true);
    show();
    for (const QWidget *widget : view.findChildren<QWidget *>()) {
        CHECK_FALSE((widget->property("confidential").toBool() && widget->isVisible()));
    }
}

TEST_CASE("Confidential answers are in no score, locked or not", "[ui][audits]")
{
    ConfidentialAudit test;
    AssessmentController &controller = *test.controller;
    test.unlock(true);
    controller.goTo(u"a"_s);
    CHECK(controller.answerKey(u"Y"_s, Then::Stay));
    const auto percent = controller.score().percent;
    controller.goTo(u"x"_s);
    CHECK(controller.answerKey(u"N"_s, Then::Stay));
    CHECK(controller.score().percent == percent);
    test.session().lock();
    CHECK(controller.score().percent == percent);
}

TEST_CASE("rows of a confidential repeat are sealed, hidden while locked, and open again")
{
    ConfidentialAudit audit;
    AssessmentController &controller = *audit.controller;
    controller.goTo(u"said"_s);
    REQUIRE(controller.question().isRepeat);
    CHECK(controller.question().isLocked);
    controller.answerCell(0, 0, u"before unlocking"_s); // nothing
    audit.unlock(true);
    CHECK_FALSE(controller.question().isLocked);
    controller.answerCell(0, 0, u"They lock the door"_s);
    controller.addRow();
    controller.answerCell(1, 0, u"Twice a week"_s);
    REQUIRE(soon([&] {
        return audit.bench.read([id = audit.audit.id](Store &store) { return store.sealedAnswers(id); }).size() == 2;
    }));
    const Answers plain = audit.bench.read([id = audit.audit.id](Store &store) { return store.answers(id); });
    CHECK(plain.rows.size() == 2);
    for (const Answer &answer : plain) {
        CHECK(answer.question != u"words"_s);
    }
    audit.bench.workspace->testimony().lock();
    REQUIRE(soon([&] { return controller.question().isLocked; }));
    CHECK(controller.repeat().lines[0].cells[0].value.isEmpty());
    audit.unlock(false);
    REQUIRE(soon([&] { return !controller.question().isLocked; }));
    CHECK(controller.repeat().lines[0].cells[0].value == u"They lock the door"_s);
    CHECK(controller.repeat().lines[1].cells[0].value == u"Twice a week"_s);
    CHECK(audit.bench.errors.empty());
}
