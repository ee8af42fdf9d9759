// SPDX-License-Identifier: GPL-3.0-or-later
// That questions can be read aloud: short, and in plain words. `meyar-cli pack list --reading` prints the numbers.
#include "core/library/reading.h"
#include "tests/packs/builtinpacks.h"
#include "tests/support/qtcatch.h"

using namespace meyar;
using namespace meyar::test;

TEST_CASE("Questions are short and plain", "[packs]")
{
    for (const BuiltInPack &built : builtInPacks()) {
        const PackReading reading = readingOf(*built.loaded.pack);
        INFO(built.name.toStdString());
        CHECK(reading.questions > 0);
        CHECK(reading.english.median <= 15);
        CHECK(reading.english.high <= longestQuestion);
        CHECK(reading.urdu.median <= 20);
        CHECK(reading.urdu.high <= 27);
        CHECK(reading.grade <= 9); // nine years of school
        for (const form::NodeIndex node : reading.tooLong) {
            FAIL_CHECK(built.loaded.pack->form->node(node).label.in(Language::English).toStdString());
        }
    }
}

TEST_CASE("The table of reading has a row for each pack and one for all", "[packs]")
{
    (void)builtInPacks();
    const Library library = Library::builtIn();
    const QString table = readingTable(library);
    CHECK(table.count(u'\n') == static_cast<qsizetype>(library.packs().size()) + 3);
    CHECK(table.contains(QStringLiteral("| `osh-core` |")));
}
