// SPDX-License-Identifier: GPL-3.0-or-later
// That what may kill, or a child at work, cannot be waved through with "partly".
#include "core/assessment/scoring.h"
#include "tests/packs/filledpack.h"

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;

namespace {

bool offersPartly(const Pack &pack, const form::Node &node)
{
    return node.list >= 0
        && std::any_of(pack.meanings[static_cast<size_t>(node.list)].begin(), pack.meanings[static_cast<size_t>(node.list)].end(),
                       [](const ChoiceMeaning &meaning) { return meaning.verdict == Verdict::Partial; });
}

} // namespace

TEST_CASE("A critical checkpoint is yes or no, or says what partly means", "[packs]")
{
    int partly = 0;
    for (const BuiltInPack &built : builtInPacks()) {
        const Pack &pack = *built.loaded.pack;
        for (const Checkpoint &checkpoint : pack.checkpoints) {
            const form::Node &node = pack.form->node(checkpoint.node);
            const bool isGrave = checkpoint.severity == Severity::Critical || !checkpoint.capsGrade.isEmpty();
            if (!isGrave || pack.semantics == u"maturity" || !offersPartly(pack, node)) {
                continue;
            }
            ++partly;
            INFO(built.name.toStdString() << " " << node.name.toStdString());
            CHECK((node.guidance.in(Language::English) + checkpoint.evidenceNote.in(Language::English)).contains(u"Partly"_s));
            CHECK((node.guidance.in(Language::Urdu) + checkpoint.evidenceNote.in(Language::Urdu)).contains(u"جزوی"_s));
        }
    }
    CHECK(partly > 0);
}

TEST_CASE("Locked exits and children at work take no partly", "[packs]")
{
    int found = 0;
    for (const BuiltInPack &built : builtInPacks()) {
        const Pack &pack = *built.loaded.pack;
        for (const Checkpoint &checkpoint : pack.checkpoints) {
            if (checkpoint.bank == u"exits_unlocked" || checkpoint.bank == u"age_minimum_met"
                || checkpoint.bank == u"confined_space_permit") {
                ++found;
                INFO(built.name.toStdString());
                CHECK(checkpoint.capsGrade == u"D");
                CHECK_FALSE(offersPartly(pack, pack.form->node(checkpoint.node)));
            }
        }
    }
    CHECK(found > 10);
}

TEST_CASE("Partly on a capping checkpoint caps one grade better than no", "[packs]")
{
    const auto [answer, grade] = GENERATE(table<const char *, const char *>({{"yes", "A"}, {"partly", "C"}, {"no", "D"}}));
    CAPTURE(answer);
    // Everything else that is answered is met, and weighs more than enough for an A.
    Answers answers = answersOf({{"mc_01", answer}});
    const Pack &pack = packNamed(u"osh-core"_s);
    for (const Checkpoint &checkpoint : pack.checkpoints) {
        const form::Node &node = pack.form->node(checkpoint.node);
        if (checkpoint.isScored() && node.type == form::NodeType::SelectOne && node.name != u"mc_01") {
            answers.insert(answersOf({{node.name.toUtf8().constData(), "yes"}}));
        }
    }
    const Filled filled(u"osh-core"_s, answers);
    const Score score = scoreOf(filled.pack, filled.session);
    CHECK(score.uncappedGrade == u"A");
    CHECK(score.grade == QString::fromLatin1(grade));
}
