// SPDX-License-Identifier: GPL-3.0-or-later
// That what is scored can be scored, says what it rests on and how to mend it, and can be reached.
#include "tests/packs/builtinpacks.h"
#include "tests/support/qtcatch.h"

#include <QHash>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every checkpoint says how to check it, what proves it and how to mend it", "[packs]")
{
    for (const BuiltInPack &built : builtInPacks()) {
        REQUIRE(built.loaded.pack);
        const Pack &pack = *built.loaded.pack;
        for (const Checkpoint &checkpoint : pack.checkpoints) {
            if (!checkpoint.isScored()) {
                continue;
            }
            const form::Node &node = pack.form->node(checkpoint.node);
            INFO(built.name.toStdString() << " " << node.name.toStdString());
            CHECK_FALSE(checkpoint.evidence.empty());
            CHECK_FALSE(node.guidance.isEmpty());
            if (checkpoint.limit.isEmpty()) { // a laboratory's number needs no telling how to see it
                CHECK_FALSE(checkpoint.fix.isEmpty());
                CHECK_FALSE(checkpoint.evidenceNote.isEmpty());
            }
            CHECK(checkpoint.weight <= 5);
            CHECK((checkpoint.severity.has_value() || pack.semantics != u"compliance"));
            CHECK((checkpoint.severity != Severity::Critical || checkpoint.weight >= 3));
        }
    }
}

TEST_CASE("Few checkpoints are critical", "[packs]")
{
    for (const BuiltInPack &built : builtInPacks()) {
        REQUIRE(built.loaded.pack);
        int critical = 0;
        for (const Checkpoint &checkpoint : built.loaded.pack->checkpoints) {
            critical += checkpoint.severity == Severity::Critical ? 1 : 0;
        }
        CAPTURE(built.name.toStdString());
        CHECK(critical <= std::max(8, built.loaded.pack->scoredCount() * 3 / 10));
    }
}

TEST_CASE("A question of the bank has one wording in every pack", "[packs]")
{
    QHash<QString, std::pair<QString, Text>> wordings;
    for (const BuiltInPack &built : builtInPacks()) {
        REQUIRE(built.loaded.pack);
        const Pack &pack = *built.loaded.pack;
        for (const Checkpoint &checkpoint : pack.checkpoints) {
            if (checkpoint.bank.isEmpty()) {
                continue;
            }
            const Text &label = pack.form->node(checkpoint.node).label;
            const auto known = wordings.constFind(checkpoint.bank);
            INFO(checkpoint.bank.toStdString() << " in " << built.name.toStdString());
            if (known == wordings.cend()) {
                wordings.insert(checkpoint.bank, {built.name, label});
            } else {
                INFO("and in " << known->first.toStdString());
                CHECK(known->second == label);
            }
        }
    }
}

TEST_CASE("A pack has no list that nothing asks", "[packs]")
{
    for (const BuiltInPack &built : builtInPacks()) {
        REQUIRE(built.loaded.pack);
        const form::Form &form = *built.loaded.pack->form;
        for (size_t list = 0; list < form.lists.size(); ++list) {
            const bool isUsed = std::any_of(form.nodes.begin(), form.nodes.end(), [list](const form::Node &node) {
                return node.list == static_cast<int>(list);
            });
            INFO(built.name.toStdString() << " " << form.lists[list].name.toStdString());
            CHECK(isUsed);
        }
    }
}

TEST_CASE("A pack whose answers are judged asks where and when", "[packs]")
{
    for (const BuiltInPack &built : builtInPacks()) {
        REQUIRE(built.loaded.pack);
        QStringList facts;
        bool isJudged = false;
        for (const Checkpoint &checkpoint : built.loaded.pack->checkpoints) {
            facts.append(checkpoint.fact);
            isJudged = isJudged || !checkpoint.limit.isEmpty() || !checkpoint.reference.isEmpty();
            if (!checkpoint.subtract.isEmpty()) {
                INFO(built.name.toStdString() << " " << checkpoint.subtract.toStdString());
                CHECK(built.loaded.pack->form->find(checkpoint.subtract) != form::noNode);
            }
        }
        INFO(built.name.toStdString());
        CHECK((!isJudged || facts.contains(u"jurisdiction"_s)));
        CHECK((!isJudged || facts.contains(u"visit_date"_s)));
    }
}
