// SPDX-License-Identifier: GPL-3.0-or-later
// That coverage by the areas of other schemes sees every item that belongs to one: areas are cited in `clause`, and only
// there.
#include "tests/packs/builtinpacks.h"
#include "tests/support/qtcatch.h"

#include <QSet>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

/// Areas that ask for nothing that a checkpoint could: facts, sums of other areas, or what no pack measures.
bool asksForNothing(const QString &id)
{
    static const QSet<QString> ids{
        u"area-slcp-0"_s, // facts of the site
        u"area-slcp-9"_s, // what goes further than any duty
        u"area-lwg-00"_s, // facts of the site
        u"area-lwg-02"_s, // another audit's certificate
    };
    return ids.contains(id) || id.startsWith("area-bw-c-"_L1) // clusters: their points are cited
        || id.startsWith("area-zdhc-2"_L1); // groups of substances that only a laboratory's list has
}

/// Areas that a checkpoint of any pack cites.
QSet<QString> citedAreas()
{
    QSet<QString> cited;
    for (const BuiltInPack &built : builtInPacks()) {
        for (const Checkpoint &checkpoint : built.loaded.pack->checkpoints) {
            if (!checkpoint.isScored() && checkpoint.limit.isEmpty()) {
                continue;
            }
            for (const QString &id : checkpoint.clauses) {
                if (id.startsWith("area-"_L1)) {
                    cited.insert(id);
                }
            }
        }
    }
    return cited;
}

} // namespace

TEST_CASE("Every area of every scheme has checkpoints", "[packs]")
{
    const QSet<QString> cited = citedAreas(); // brings the data in
    const std::vector<Reference> references = Commons::builtIn()->allReferences();
    QSet<QString> known;
    for (const Reference &reference : references) {
        if (!reference.isArea()) {
            continue;
        }
        known.insert(reference.id);
        INFO(reference.id.toStdString());
        CHECK(cited.contains(reference.id) != asksForNothing(reference.id));
    }
    CHECK(known.size() > 100);
    CHECK(known.contains(cited));
}

TEST_CASE("Checkpoints of working life and the environment name the areas they belong to", "[packs]")
{
    for (const BuiltInPack &built : builtInPacks()) {
        const Pack &pack = *built.loaded.pack;
        const bool isMapped = pack.semantics == u"compliance"
            && (pack.family == u"safety" || pack.family == u"labour" || pack.family == u"environment" || pack.family == u"self");
        if (!isMapped || pack.jurisdictions == QStringList{u"BR"_s}) {
            continue;
        }
        for (const Checkpoint &checkpoint : pack.checkpoints) {
            if (!checkpoint.isScored()) {
                continue;
            }
            INFO(built.name.toStdString() << " " << pack.form->node(checkpoint.node).name.toStdString());
            CHECK(std::any_of(checkpoint.clauses.begin(), checkpoint.clauses.end(),
                              [](const QString &id) { return id.startsWith("area-"_L1); }));
        }
    }
}

TEST_CASE("No sheet keeps areas where views do not look", "[packs]")
{
    for (const BuiltInPack &built : builtInPacks()) {
        INFO(built.name.toStdString());
        CHECK_FALSE(built.loaded.pack->sheets.at(u"survey"_s).header.contains(u"areas"_s, Qt::CaseInsensitive));
    }
    CHECK_FALSE(Commons::builtIn()->questions().header.contains(u"areas"_s, Qt::CaseInsensitive));
}
