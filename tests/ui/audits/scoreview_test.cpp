// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/audits/scoreview.h"
#include "ui/common/label.h"
#include "ui/common/language.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/theme.h"

using namespace meyar;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

namespace {

struct ShownScore
{
    Theme theme;
    LanguageController languages{theme};
    ScoreView view;

    ShownScore() { view.retranslate(); }
    void show(const ScoreState &state) { view.setState(state, Translation(Language::English)); }
    Label *label(const QString &name) const { return view.findChild<Label *>(name); }
    [[nodiscard]] bool hasChart() const
    {
        return view.findChild<SegmentedSwitch *>(u"coverageBy"_s)->isVisibleTo(&view);
    }
};

ScoreState counted(const QString &grade)
{
    ScoreState state;
    state.counts = true;
    state.percent = u"81 %"_s;
    state.grade = grade;
    return state;
}

} // namespace

TEST_CASE("a checklist without grades names none")
{
    ShownScore shown;
    shown.show(counted(u"B"_s));
    CHECK(shown.label(u"grade"_s)->text().contains(u"B"_s));
    shown.show(counted({}));
    CHECK(shown.label(u"percent"_s)->text() == u"81 %");
    CHECK(shown.label(u"grade"_s)->text().isEmpty());
}

TEST_CASE("what is not scored says so, and shows its measured values instead of a chart")
{
    ShownScore shown;
    ScoreState state;
    state.kind = ScoreState::Kind::Record;
    state.progress.answered = 28;
    state.progress.applicable = 28;
    shown.show(state);
    CHECK(shown.label(u"grade"_s)->text() == u"This checklist is not scored");
    CHECK_FALSE(shown.label(u"percent"_s)->isVisibleTo(&shown.view));
    CHECK_FALSE(shown.hasChart());
    CHECK(shown.label(u"noLosses"_s)->text() == u"No measured value is judged by a limit.");
    state.judged = 3;
    shown.show(state);
    CHECK(shown.label(u"noLosses"_s)->text() == u"No measured value is beyond its limit.");
    shown.show(counted(u"B"_s));
    CHECK(shown.hasChart());
}

TEST_CASE("the rule of levels and the waiting of a test are said")
{
    ShownScore shown;
    ScoreState state = counted(u"D"_s);
    state.kind = ScoreState::Kind::Levels;
    shown.show(state);
    CHECK(shown.label(u"whyCapped"_s)->text().contains(u"Level 1 makes up 25 %"_s));
    state.kind = ScoreState::Kind::HeldBack;
    state.counts = false;
    shown.show(state);
    CHECK(shown.label(u"whyCapped"_s)->text().contains(u"once every question is answered"_s));
}
