// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packs/builtinpacks.h"
#include "tests/support/builders.h"

#include "core/form/formdifference.h"
#include "core/form/xform/xformreader.h"
#include "core/form/xform/xformwriter.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;
using form::Problem;

TEST_CASE("Every built-in pack loads without a problem, under its folder's name", "[packs]")
{
    REQUIRE_FALSE(builtInPacks().empty());
    for (const BuiltInPack &pack : builtInPacks()) {
        CAPTURE(pack.name);
        form::Problems problems = pack.loaded.problems;
        // Sampled workers, areas and batches are repeats.
        std::erase_if(problems, [](const Problem &problem) {
            return problem.kind == Problem::Kind::Unsupported && problem.args.value(0).contains(u"repeat"_s);
        });
        INFO(describe(problems));
        CHECK(problems.empty());
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
