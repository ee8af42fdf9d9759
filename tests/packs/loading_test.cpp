// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packs/builtinpacks.h"
#include "tests/support/builders.h"

#include "core/form/formdifference.h"
#include "core/form/xform/xformreader.h"
#include "core/form/xform/xformwriter.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every built-in pack loads without a problem, under its folder's name", "[packs]")
{
    REQUIRE_FALSE(builtInPacks().empty());
    for (const BuiltInPack &pack : builtInPacks()) {
        CAPTURE(pack.name);
        INFO(describe(pack.loaded.problems));
        CHECK(pack.loaded.problems.empty());
        CHECK(pack.loaded.pack);
        if (!pack.loaded.pack) {
            continue;
        }
        CHECK(pack.loaded.pack->id == pack.name);
        CHECK_FALSE(pack.loaded.pack->title.in(Language::English).isEmpty());
        CHECK(pack.loaded.pack->title.has(Language::Urdu));
    }
}

TEST_CASE("A built-in pack is the same after travelling in a database and as an Excel file", "[packs]")
{
    const QTemporaryDir folder;
    for (const BuiltInPack &pack : builtInPacks()) {
        CAPTURE(pack.name);
        REQUIRE(pack.loaded.pack);
        const auto again = packFromBytes(packToBytes(*pack.loaded.pack));
        REQUIRE(again.has_value());
        CHECK((*again)->hash == pack.loaded.pack->hash);
        const QString file = folder.filePath(pack.name + u".xlsx"_s);
        REQUIRE(form::writeSheets(pack.loaded.pack->sheets, file).has_value());
        const LoadedPack fromExcel = loadPackFrom(file);
        INFO(describe(fromExcel.problems));
        REQUIRE(fromExcel.pack);
        CHECK(fromExcel.pack->hash == pack.loaded.pack->hash);
        CHECK(form::difference(*pack.loaded.pack->form, *fromExcel.pack->form).isEmpty());
    }
}

TEST_CASE("The bank, the shared lists and the library of references have no mistakes", "[packs]")
{
    (void)builtInPacks();
    form::Problems problems;
    const Commons commons(u":/bank"_s, u":/reference"_s, problems);
    INFO(describe(problems));
    CHECK(problems.empty());
    CHECK(commons.questions().rows.size() >= 60);
    CHECK(commons.references().rows.size() >= 60);
}

TEST_CASE("Every built-in pack goes to phones: as an XForm it asks the same", "[packs]")
{
    for (const BuiltInPack &pack : builtInPacks()) {
        CAPTURE(pack.name);
        REQUIRE(pack.loaded.pack);
        const form::ReadForm again = form::readXForm(form::writeXForm(*pack.loaded.pack->form));
        INFO(describe(again.problems));
        REQUIRE(again.form);
        const form::Form &form = *pack.loaded.pack->form;
        REQUIRE(again.form->nodes.size() == form.nodes.size());
        for (size_t i = 0; i < form.nodes.size(); ++i) {
            CHECK(again.form->nodes[i].name == form.nodes[i].name);
            CHECK(again.form->nodes[i].type == form.nodes[i].type);
            CHECK(again.form->nodes[i].relevant.isEmpty() == form.nodes[i].relevant.isEmpty());
        }
    }
}

TEST_CASE("Urdu has one pair of quotation marks, and no full stop right after a digit", "[packs]")
{
    static const QRegularExpression stop(u"[0-9}]۔"_s);
    for (const BuiltInPack &pack : builtInPacks()) {
        for (const Cell &cell : textsOf(pack)) {
            INFO(cell.place.toStdString() << ": " << cell.urdu.toStdString());
            bool isOpen = false;
            bool isPaired = true;
            for (const QChar sign : cell.urdu) {
                if (sign == u'“' || sign == u'”') {
                    isPaired = isPaired && isOpen == (sign == u'”');
                    isOpen = !isOpen;
                }
            }
            CHECK((isPaired && !isOpen));
            CHECK_FALSE(cell.urdu.contains(u'"'));
            CHECK_FALSE(cell.urdu.contains(stop)); // it would look like a minus before the number
        }
    }
}
