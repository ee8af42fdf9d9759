// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/audits/bench.h"
#include "ui/audits/assessmentcontroller.h"
#include "ui/audits/limitcard.h"
#include "ui/common/chips.h"
#include "ui/common/label.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

using namespace meyar;
using namespace meyar::ui;
using namespace meyar::test;
using namespace Qt::StringLiterals;
using Standing = WeighedValue::Standing;

namespace {

struct ShownCard
{
    Theme theme;
    LanguageController languages{theme};
    LimitCard card;

    ShownCard() { card.retranslate(); }
    QString text(const QString &name) const { return card.findChild<Label *>(name)->text(); }
    void show(const LimitState &limit)
    {
        QuestionState state;
        state.limit = limit;
        card.setState(state, Translation(Language::English));
    }
};

LimitState cod()
{
    LimitState limit;
    limit.standing = Standing::Applies;
    limit.most = 150;
    limit.unit = Text(u"mg/L"_s, u"mg/L"_s);
    limit.source = Text(u"NEQS"_s, u"این ای کیو ایس"_s);
    limit.condition = Text(u"Inland waters"_s, {});
    return limit;
}

QString plainText(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

TEST_CASE("a limit is told before the number is, then how the number stands")
{
    ShownCard shown;
    LimitState limit = cod();
    shown.show(limit);
    CHECK_FALSE(shown.card.isHidden());
    CHECK(plainText(shown.text(u"limitVerdict"_s)) == u"Limit: at most 150 mg/L"_s);
    CHECK(shown.text(u"limitSource"_s) == u"NEQS · Inland waters"_s);

    limit.isJudged = true;
    limit.isWithin = false;
    limit.judged = 270;
    limit.ratio = 1.8;
    limit.takenOff = 30;
    limit.isToBeConfirmed = true;
    shown.show(limit);
    CHECK(plainText(shown.text(u"limitVerdict"_s)) == u"Beyond the limit: 1.8 times the limit"_s);
    CHECK(plainText(shown.text(u"limitText"_s)) == u"Limit: at most 150 mg/L"_s);
    CHECK(plainText(shown.text(u"limitTakenOff"_s)) == u"30 mg/L of the intake water were taken off: 270 mg/L are judged."_s);
    CHECK_FALSE(shown.card.findChild<Chip *>(u"limitUnsure"_s)->isHidden());
}

TEST_CASE("a range, and too little of it, say no ratio")
{
    ShownCard shown;
    LimitState limit = cod();
    limit.least = 6;
    limit.most = 9;
    limit.unit = {};
    limit.isJudged = true;
    limit.isWithin = false;
    limit.ratio = 0.5;
    shown.show(limit);
    CHECK(shown.text(u"limitVerdict"_s) == u"Beyond the limit"_s);
    CHECK(plainText(shown.text(u"limitText"_s)) == u"Limit: between 6 and 9"_s);
}

TEST_CASE("where no limit applies, the reason is said")
{
    ShownCard shown;
    LimitState limit;
    limit.standing = Standing::NotYet;
    limit.day = QDate(2027, 1, 1);
    shown.show(limit);
    CHECK(shown.text(u"limitVerdict"_s) == u"No limit applies here"_s);
    CHECK(shown.text(u"limitSource"_s).contains(u"2027"_s));
    limit.standing = Standing::OtherCondition;
    limit.dependsOn = Text(u"Where does the water go?"_s, {});
    shown.show(limit);
    CHECK(shown.text(u"limitSource"_s).contains(u"Where does the water go?"_s));

    shown.card.setState(QuestionState(), Translation(Language::English));
    CHECK(shown.card.isHidden());
}

TEST_CASE("in an audit the limit of the route judges what is typed, and a wage shows where it is from")
{
    AuditBench bench;
    AssessmentController controller(*bench.workspace);
    const auto open = [&](const QString &packId, const QString &question) {
        const auto pack = bench.workspace->library().newest(packId);
        REQUIRE(pack);
        const Assessment audit = bench.addAudit(bench.site, QDate(2026, 3, 12), AssessmentKind::Audit, pack);
        controller.open(audit.id, question);
        REQUIRE(soon([&] { return controller.id() == audit.id; }));
        return audit;
    };
    open(u"environment-core"_s, u"no_day"_s);
    REQUIRE(controller.question().name == u"no_day"_s);
    REQUIRE(controller.question().limit);
    const double most = controller.question().limit->most.value_or(0);
    if (controller.question().limit->standing == Standing::Applies) {
        CHECK_FALSE(controller.question().limit->isJudged);
        controller.typeAnswer(QString::number(most + 5));
        CHECK(controller.flush());
        CHECK(controller.question().limit->isJudged);
        CHECK_FALSE(controller.question().limit->isWithin);
        CHECK(controller.question().limit->ratio.value_or(0) == Approx((most + 5) / most));
        CHECK_FALSE(controller.question().limit->source.isEmpty());
    } else {
        CHECK_FALSE(controller.question().limit->dependsOn.isEmpty());
    }

    open(u"labour-wages"_s, u"mw_unskilled"_s);
    REQUIRE(controller.question().name == u"mw_unskilled"_s);
    REQUIRE(controller.question().given);
    CHECK(controller.question().answer == controller.question().given->value);
    CHECK_FALSE(controller.question().given->source.isEmpty());
}

TEST_CASE("a number that may have been replaced says until when it was sure to hold")
{
    ShownCard shown;
    LimitState limit = cod();
    shown.show(limit);
    CHECK(shown.card.findChild<Label *>(u"limitReviewDue"_s)->isHidden());
    limit.reviewDue = QDate(2026, 6, 30);
    shown.show(limit);
    CHECK_FALSE(shown.card.findChild<Label *>(u"limitReviewDue"_s)->isHidden());
    CHECK(shown.text(u"limitReviewDue"_s).contains(u"2026"_s));
    CHECK(shown.text(u"limitReviewDue"_s).contains(u"newer notification"_s));
}
