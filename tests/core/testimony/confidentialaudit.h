// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/interviewrows.h"
#include "core/vault/programmekeys.h"
#include "tests/support/laptop.h"

// An audit with confidential questions, and interviews for it.
namespace meyar::test {

inline const QString testPassphrase = QStringLiteral("lantern-brick-seven-moss");
inline constexpr vault::PassphraseCost quickCost{8, 1};

/// a is open; y and everything in the group around x are testimony.
inline std::shared_ptr<const Pack> confidentialPack()
{
    PackText text;
    text.survey = "type,name,label::English (en),label::Urdu (ur),weight,severity,confidential,fact\n"
                  "begin_group,s,Section,حصہ,,,,\n"
                  "select_one yn,a,Is A in order?,کیا الف ٹھیک ہے؟,5,critical,,\n"
                  "text,y,What did they say?,انہوں نے کیا کہا؟,,,yes,\n"
                  "end_group,,,,,,,\n"
                  "begin_group,t,Talks,گفتگو,,,yes,\n"
                  "text,x,Who?,کون؟,,,,\n"
                  "end_group,,,,,,,\n";
    return packFrom(text);
}

inline Interview talk(const Laptop &laptop, AssessmentId audit, const QString &sex, const QString &answer)
{
    Interview interview;
    interview.id = InterviewId::create(laptop.clock);
    interview.assessment = audit;
    interview.heldOn = QDate(2026, 3, 12);
    interview.sex = sex;
    interview.answers[QStringLiteral("wages")] = answer;
    return interview;
}

/// Puts the programme's card where Store::programmeTrust() finds it.
inline void giveCard(Store &store, const vault::ProgrammeSecrets &secrets, const Clock &clock)
{
    const vault::ProgrammeCard card{QStringLiteral("Programme"), {}, secrets.sealingKey()};
    const auto bytes = vault::signedStatement(card, clock.nowMs(), secrets.root());
    REQUIRE_OK(bytes);
    REQUIRE_OK(store.add({SignedStatement::Kind::Certificate, *bytes}));
}

/// Seals and writes an interview.
inline void keep(Store &store, Testimony &testimony, const Interview &interview,
                 const std::optional<Interview> &before = {})
{
    REQUIRE_OK(store.beginInterviews(interview.assessment, testimony));
    const Result<SealedInterview> sealed = sealedInterview(testimony, interview, before);
    REQUIRE_OK(sealed);
    REQUIRE_OK(store.put(*sealed));
}

/// Seals and writes a confidential answer with its note.
inline void answerSealed(Store &store, Testimony &testimony, AssessmentId audit, const QString &question,
                         const QString &value, const QString &note)
{
    const auto sealed = [&](const char *field, const QString &text) {
        const Result<QByteArray> bytes
            = sealedAnswerText(testimony, audit, question, QString::fromLatin1(field), text);
        REQUIRE_OK(bytes);
        return *bytes;
    };
    REQUIRE_OK(store.answerSealed(audit, question, {sealed("value", value), sealed("note", note)}));
}

} // namespace meyar::test
