// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtcatch.h"
#include "ui/common/palette.h"

using namespace meyar::ui;

TEST_CASE("every text colour can be read on every ground it stands on")
{
    const auto kind = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    const Tokens &t = tokensOf(kind);
    for (const QColor &ground : {t.window, t.surface}) {
        for (const QColor &ink : {t.text1, t.text2, t.text3, t.accent.ink}) {
            CHECK(contrastRatio(ink, ground) >= 4.5);
        }
    }
    CHECK(contrastRatio(t.text1, t.sunk) >= 4.5);
    CHECK(contrastRatio(t.text2, t.sunk) >= 4.5);
    CHECK(contrastRatio(t.onAccent, t.accent.ink) >= 4.5);
    for (const Tint &tint : {t.accent, t.good, t.warn, t.bad, t.notApplicable, t.conflict}) {
        CHECK(contrastRatio(tint.ink, tint.ground) >= 4.5);
        CHECK(contrastRatio(tint.ink, t.surface) >= 4.5);
        CHECK(contrastRatio(t.text1, tint.ground) >= 4.5);
    }
}

TEST_CASE("the borders of controls and the focus ring stand out by 3 to 1")
{
    const auto kind = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    const Tokens &t = tokensOf(kind);
    for (const QColor &ground : {t.window, t.surface}) {
        CHECK(contrastRatio(t.strongLine, ground) >= 3.0);
        CHECK(contrastRatio(t.accent.ink, ground) >= 3.0);
    }
}

TEST_CASE("contrast is that of WCAG")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastRatio(Qt::white, Qt::white) == Approx(1.0));
}

TEST_CASE("the style sheet has no token left without a colour")
{
    CHECK_FALSE(styleSheetOf(lightTokens).contains(u'@'));
    CHECK(styleSheetOf(lightTokens) != styleSheetOf(darkTokens));
}
