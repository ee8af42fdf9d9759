// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/audits/answerarea.h"
#include "ui/common/answerbutton.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QTest>

using namespace meyar;
using namespace meyar::ui;
using namespace Qt::StringLiterals;

TEST_CASE("a long list of answers stands in pairs, each told whole")
{
    Theme theme;
    LanguageController languages{theme};
    AnswerArea area;
    QuestionState state;
    state.name = u"processes"_s;
    for (int i = 0; i < 12; ++i) {
        state.choices.push_back({.name = QString::number(i),
                                 .label = Text(u"A process with so many words that two of them never stand side by side"_s, {}),
                                 .key = {}});
    }
    area.resize(700, 600);
    area.show();
    area.setState(state, DisplayLanguage::English);
    QTest::qWait(20);
    const auto *first = area.findChild<AnswerButton *>(u"answer1"_s);
    const auto *second = area.findChild<AnswerButton *>(u"answer2"_s);
    const auto *third = area.findChild<AnswerButton *>(u"answer3"_s);
    REQUIRE(third);
    CHECK(first->y() == second->y());
    CHECK(third->y() > first->y());
    CHECK(first->height() >= first->heightForWidth(first->width()));
}
