// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K finds what the sample programme holds.
#include "tests/app/samplewindow.h"

#include "ui/frame/commandpalette.h"
#include "ui/frame/page.h"

#include <QLineEdit>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

struct Search
{
    SampleWindow sample;
    ui::CommandPalette *palette = nullptr;

    /// What is found for the words; empty if nothing is, in three seconds.
    QStringList find(const QString &words)
    {
        sample.window().openPalette();
        palette = sample.window().findChild<ui::CommandPalette *>();
        REQUIRE(palette);
        auto *field = palette->findChild<QLineEdit *>();
        field->setText(words);
        (void)QTest::qWaitFor([&] { return !palette->shownTexts().isEmpty(); }, 3000);
        return palette->shownTexts();
    }
    void choose()
    {
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    [[nodiscard]] QString page() const { return sample.window().currentPage()->info().id; }
};

} // namespace

TEST_CASE("the palette finds a factory, and leads to it", "[window]")
{
    Search search;
    const QStringList found = search.find(u"tarazu"_s);
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.front().contains(u"Tarazu"_s));
    search.choose();
    CHECK((search.page() == u"enterprises" || search.page() == u"audits"));
}

TEST_CASE("the palette finds what people wrote, and a checklist", "[window]")
{
    Search search;
    const QStringList notes = search.find(u"tea break"_s);
    REQUIRE_FALSE(notes.isEmpty());
    CHECK(notes.join(u' ').contains(u"tea break"_s));
    const QStringList checklists = search.find(u"fire and building"_s);
    REQUIRE_FALSE(checklists.isEmpty());
    search.choose();
    CHECK(search.page() == u"library");
    CHECK(search.find(u"qqzzxx"_s).isEmpty());
}
