// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/qualityreview.h"

#include "tests/support/builders.h"
#include "tests/support/fakeclock.h"

#include <algorithm>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;
using Kind = QualityRemark::Kind;

namespace {

const QByteArray survey = "type,name,label,constraint,severity,evidence,bank,confidential\n"
                          "begin_group,fire,Fire,,,,,\n"
                          "select_one yn,exit,Is the exit open?,,critical,photo 1,bank.exit,\n"
                          "select_one yn,alarm,Does the alarm work?,,,,,\n"
                          "integer,people,People,. > 0,,,,\n"
                          "select_one yn,told,What was told?,,,,,yes\n"
                          "end_group,,,,,,,\n";

struct Walk
{
    FakeClock clock;
    std::shared_ptr<const Pack> pack = packFrom(survey);
    Answers answers;
    std::vector<Finding> findings;
    std::vector<Evidence> evidence;
    std::vector<QuickNote> notes;
    std::vector<SiblingAudit> siblings;

    [[nodiscard]] std::vector<QualityRemark> remarks() const
    {
        const form::Session session = sessionFor(*pack, answers, clock);
        return reviewed({*pack, session, answers, findings, evidence, siblings, notes});
    }
    /// "exit: failed-without-finding"
    [[nodiscard]] QStringList words() const
    {
        QStringList found;
        for (const QualityRemark &remark : remarks()) {
            found.append(pack->form->node(remark.node).name + u": "_s + toCode(remark.kind));
        }
        return found;
    }
    void set(const QString &question, const QString &value, const QString &note = {})
    {
        Answer answer;
        answer.question = question;
        answer.value = value;
        answer.note = note;
        answers.insert(question, answer);
    }
};

/// Everything answered, nothing to remark.
Walk sound()
{
    Walk walk;
    walk.set(u"exit"_s, u"yes"_s);
    walk.set(u"alarm"_s, u"yes"_s);
    walk.set(u"people"_s, u"12"_s);
    return walk;
}

} // namespace

TEST_CASE("a sound audit has no remarks, and what is confidential is not looked into")
{
    CHECK(sound().words().isEmpty());
}

TEST_CASE("what is not answered or broken")
{
    Walk walk = sound();
    walk.answers.remove(u"alarm"_s);
    walk.set(u"people"_s, u"0"_s);
    walk.answers[u"exit"_s].contested = true;
    CHECK(walk.words() == QStringList{u"alarm: unanswered"_s, u"people: broken-constraint"_s, u"exit: conflict"_s});
}

TEST_CASE("a failure wants evidence, a finding and the photo that the checklist expects")
{
    Walk walk = sound();
    walk.set(u"exit"_s, u"no"_s);
    CHECK(walk.words()
          == QStringList{u"exit: failed-without-evidence"_s, u"exit: failed-without-finding"_s,
                         u"exit: expected-photo-missing"_s});
    SECTION("a note is evidence")
    {
        walk.set(u"exit"_s, u"no"_s, u"Chain on the east door."_s);
        CHECK_FALSE(walk.words().contains(u"exit: failed-without-evidence"_s));
    }
    SECTION("a photo is evidence, and the one expected")
    {
        Evidence photo;
        photo.question = u"exit"_s;
        photo.type = u"image/jpeg"_s;
        walk.evidence.push_back(photo);
        CHECK(walk.words() == QStringList{u"exit: failed-without-finding"_s});
    }
    SECTION("the finding may carry the evidence")
    {
        Finding finding;
        finding.question = u"exit"_s;
        finding.evidence = u"Chain on the east door."_s;
        walk.findings.push_back(finding);
        CHECK(walk.words() == QStringList{u"exit: expected-photo-missing"_s});
    }
}

TEST_CASE("what does not apply says why")
{
    Walk walk = sound();
    walk.set(u"alarm"_s, u"na"_s);
    CHECK(walk.words() == QStringList{u"alarm: not-applicable-without-reason"_s});
    walk.set(u"alarm"_s, u"na"_s, u"One room."_s);
    CHECK(walk.words().isEmpty());
}

TEST_CASE("another checklist of the visit that says otherwise")
{
    Walk walk = sound();
    PackText text{.survey = "type,name,label,bank\nselect_one yn,door,Is the exit open?,bank.exit\n"};
    text.settings.replace("small", "other");
    walk.siblings.push_back({packFrom(text), answersOf({{"door", "no"}})});
    const auto remarks = walk.remarks();
    REQUIRE(remarks.size() == 1);
    CHECK(remarks[0] == QualityRemark{Kind::Contradiction, walk.pack->form->find(u"exit"_s), u"other"_s, u"no"_s});

    walk.siblings[0].answers = answersOf({{"door", "yes"}});
    CHECK(walk.remarks().empty());
}

TEST_CASE("the same words at three questions")
{
    Walk walk = sound();
    for (const QString &question : {u"exit"_s, u"alarm"_s, u"people"_s}) {
        walk.answers[question].note = u"Seen during the walk"_s;
    }
    CHECK(walk.words() == QStringList{u"exit: same-note"_s});
    walk.answers[u"people"_s].note = u"Counted at the gate"_s;
    CHECK(walk.words().isEmpty());
}

TEST_CASE("a section answered faster than it can be read")
{
    QByteArray text = "type,name,label\nbegin_group,s,S\n";
    for (int i = 0; i < 8; ++i) {
        text += "select_one yn,q" + QByteArray::number(i) + ",Q?\n";
    }
    Walk walk;
    walk.pack = packFrom(text + "end_group,,\n");
    const auto answerEvery = [&](qint64 ms) {
        for (int i = 0; i < 8; ++i) {
            const QString name = u"q%1"_s.arg(i);
            walk.set(name, u"yes"_s);
            walk.answers[name].answeredAtMs = 1'000'000'000'000 + i * ms;
        }
        return walk.words();
    };
    CHECK(answerEvery(2900) == QStringList{u"s: too-fast"_s});
    CHECK(answerEvery(3000).isEmpty());
}

TEST_CASE("quick notes that are at no question yet come last, without a question")
{
    Walk walk = sound();
    walk.notes = {{QuickNoteId::create(walk.clock), u"hose behind bales"_s, 1, {}},
                  {QuickNoteId::create(walk.clock), u"sorted long ago"_s, 2, u"exit"_s}};
    const std::vector<QualityRemark> remarks = walk.remarks();
    REQUIRE(remarks.size() == 1);
    CHECK(remarks.front() == QualityRemark{Kind::NoteToSort, form::noNode, u"hose behind bales"_s, {}});
    CHECK(toCode(remarks.front().kind) == u"note-to-sort");
}
