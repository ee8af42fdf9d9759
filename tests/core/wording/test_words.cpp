// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/cityword.h"
#include "core/wording/sentence.h"
#include "core/wording/words.h"
#include "tests/support/qtcatch.h"

#include <QSet>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

const Translation &english()
{
    static const Translation translation(Language::English);
    return translation;
}

/// The words of the first values of an enum; all must differ.
template <typename Enum> QStringList wordsUpTo(Enum last)
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        words.append(word(english(), static_cast<Enum>(i)));
    }
    CHECK(QSet<QString>(words.begin(), words.end()).size() == words.size());
    CHECK_FALSE(words.contains(QString()));
    return words;
}

} // namespace

TEST_CASE("Every value of the core has a word of its own, in the order of its enum", "[wording]")
{
    CHECK(wordsUpTo(Severity::Critical)
          == QStringList{u"Observation"_s, u"Minor"_s, u"Major"_s, u"Critical"_s});
    CHECK(wordsUpTo(Verdict::Priority)
          == QStringList{u"No answer"_s, u"Met"_s, u"Partly met"_s, u"Not met"_s, u"N/A"_s,
                         u"Action needed"_s, u"Priority"_s});
    CHECK(wordsUpTo(FindingState::Closed)
          == QStringList{u"Open"_s, u"Action agreed"_s, u"To verify"_s, u"Closed"_s});
    CHECK(wordsUpTo(ActionState::Cancelled)
          == QStringList{u"Planned"_s, u"In progress"_s, u"Done"_s, u"Verified"_s, u"Cancelled"_s});
    CHECK(wordsUpTo(ActionKind::Preventive)
          == QStringList{u"Correction"_s, u"Corrective action"_s, u"Preventive action"_s});
    CHECK(wordsUpTo(AssessmentKind::Training)
          == QStringList{u"Audit"_s, u"Self-assessment"_s, u"Baseline"_s, u"Follow-up"_s,
                         u"End-line"_s, u"Training"_s});
    CHECK(wordsUpTo(AssessmentState::Signed) == QStringList{u"Draft"_s, u"Closed"_s, u"Signed"_s});
    CHECK(wordsUpTo(EvidenceExpectation::Kind::Photo)
          == QStringList{u"Observation"_s, u"Document"_s, u"Interview"_s, u"Measurement"_s,
                         u"Photo"_s});
}

TEST_CASE("Every province and sector has a word, other codes stand for themselves", "[wording]")
{
    for (const QString &code : jurisdictionCodes()) {
        CHECK(jurisdictionWord(english(), code) != code);
    }
    for (const QString &code : sectorCodes()) {
        CHECK(sectorWord(english(), code) != code);
    }
    CHECK(jurisdictionWord(english(), u"PK-PB"_s) == u"Punjab");
    CHECK(jurisdictionWord(english(), u"PK-XX"_s) == u"PK-XX");
    CHECK(cityWord(english(), u"sialkot"_s) == u"Sialkot");
    CHECK(cityWord(english(), u"  DERA  ghazi Khan"_s) == u"Dera Ghazi Khan");
    CHECK(cityWord(english(), u"Chak 204"_s) == u"Chak 204");
    CHECK(thingWord(english(), u"pack"_s) == u"checklist");
    CHECK(thingWord(english(), u"gadget"_s) == u"gadget");
    CHECK(languageWord(english(), Language::Urdu) == u"Urdu");
}

TEST_CASE("A state's word is found by its code", "[wording]")
{
    CHECK(stateWord(english(), u"to-verify"_s) == u"To verify");
    CHECK(stateWord(english(), u"in-progress"_s) == u"In progress");
    CHECK(stateWord(english(), u"signed"_s) == u"Signed");
    CHECK(stateWord(english(), u"lost"_s) == u"lost");
}

TEST_CASE("Expected evidence says how much if it says so", "[wording]")
{
    using Kind = EvidenceExpectation::Kind;
    CHECK(evidenceText(english(), {Kind::Document, 0}) == u"Document");
    CHECK(evidenceText(english(), {Kind::Photo, 2}) == u"Photo, at least 2");
}

TEST_CASE("A sentence is filled in one pass", "[wording]")
{
    const auto [source, args, text] = GENERATE(table<const char *, QStringList, QString>({
        {"%1 and %2", {u"a"_s, u"b"_s}, u"a and b"_s},
        {"%2 before %1", {u"a"_s, u"b"_s}, u"b before a"_s},
        {"%1 and %2", {u"%2"_s, u"b"_s}, u"%2 and b"_s},
        {"100 % of %1", {u"it"_s}, u"100 % of it"_s},
        {"open (%1).", {}, u"open."_s},
        {"open %1.", {}, u"open …."_s},
        {"ends in %", {}, u"ends in %"_s},
    }));
    CHECK(sentence(english(), "Test", source, args) == text);
}
