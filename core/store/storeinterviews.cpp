// SPDX-License-Identifier: GPL-3.0-or-later
// Confidential testimony. Nothing here ever holds plain text but while totals are counted.
#include "core/store/interviewrows.h"
#include "core/store/parts.h"
#include "core/store/requiresealed.h"
#include "core/testimony/errors.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;
using store::dateOf;
using store::dateOrNull;
using store::requireSealed;
using store::textOf;

namespace {

std::vector<SealedInterview> interviewsIn(Store::Parts &parts, AssessmentId id)
{
    std::vector<SealedInterview> found;
    parts.sql.requireSound("interview", parts.document(id));
    SQLite::Statement &rows = parts.sql.prepare(
        "SELECT key, number, held_on, kind, people, interview_key, sex, shift, department, name, notes, quotes, answers "
        "FROM interview WHERE doc=? ORDER BY number, key",
        parts.document(id));
    while (rows.executeStep()) {
        SealedInterview interview;
        interview.id = InterviewId::fromBytes(store::bytesOf(rows.getColumn(0))).value_or(InterviewId());
        interview.assessment = id;
        interview.number = rows.getColumn(1).getInt();
        interview.heldOn = dateOf(rows.getColumn(2));
        interview.kind = interviewKindFrom(textOf(rows.getColumn(3))).value_or(InterviewKind::Individual);
        interview.people = rows.getColumn(4).getInt();
        interview.key = store::bytesOf(rows.getColumn(5));
        int column = 6;
        for (const QString &field : sealedInterviewFields()) {
            if (!rows.getColumn(column).isNull()) {
                interview.sealed[field] = store::bytesOf(rows.getColumn(column));
            }
            ++column;
        }
        found.push_back(std::move(interview));
    }
    rows.reset();
    return found;
}

std::vector<InterviewKeyRow> keysIn(Store::Parts &parts, AssessmentId id)
{
    std::vector<InterviewKeyRow> found;
    parts.sql.requireSound("interview_key", parts.document(id));
    SQLite::Statement &rows = parts.sql.prepare(
        "SELECT key, device, sealed, sealing_key, closed_on, totals FROM interview_key WHERE doc=? ORDER BY key",
        parts.document(id));
    while (rows.executeStep()) {
        InterviewKeyRow row;
        row.id = store::bytesOf(rows.getColumn(0));
        row.device = store::bytesOf(rows.getColumn(1));
        row.ours = row.device == parts.log.ownKey();
        row.sealed = store::bytesOf(rows.getColumn(2));
        row.sealingKey = store::bytesOf(rows.getColumn(3));
        row.closedOn = dateOf(rows.getColumn(4));
        row.totals = statisticsFrom(textOf(rows.getColumn(5)));
        found.push_back(std::move(row));
    }
    rows.reset();
    return found;
}

std::optional<InterviewKeyRow> keyIn(Store::Parts &parts, AssessmentId id, const QByteArray &key)
{
    for (InterviewKeyRow &row : keysIn(parts, id)) {
        if (row.id == key) {
            return std::move(row);
        }
    }
    return std::nullopt;
}

[[noreturn]] void refuse(const Error &error)
{
    throw store::Failure{error};
}

template<typename T>
T valueOrRefuse(Result<T> result)
{
    if (!result) {
        refuse(result.error());
    }
    return std::move(*result);
}

/// Writes the key's row, sealed to the programme if its key is known. Returns whether it is sealed to it now.
bool writeKey(Store::Parts &parts, AssessmentId id, Testimony &testimony, const QByteArray &key)
{
    parts.log.requireIdentity();
    const qint64 doc = parts.document(id);
    const std::optional<vault::ProgrammeCard> card = parts.programmeTrust().card;
    const std::optional<InterviewKeyRow> known = keyIn(parts, id, key);
    parts.setAll(doc, EntityType::InterviewKey, key, false, {{u"device"_s, Value(parts.log.keys().publicKey)}});
    if (!card) {
        return false;
    }
    if (!known || known->sealed.isEmpty() || known->sealingKey != card->sealingKey) {
        parts.setAll(doc, EntityType::InterviewKey, key, false,
                     {{u"sealed"_s, Value(valueOrRefuse(testimony.sealedToProgramme(id, card->sealingKey)))},
                      {u"sealing_key"_s, Value(card->sealingKey)}});
    }
    return true;
}

/// What the interviews under one key come to.
InterviewStatistics totalsOf(Store::Parts &parts, AssessmentId id, const Testimony &testimony, const QByteArray &key)
{
    std::vector<Interview> opened;
    for (const SealedInterview &sealed : interviewsIn(parts, id)) {
        if (sealed.key == key) {
            opened.push_back(valueOrRefuse(openedInterview(testimony, sealed)));
        }
    }
    return interviewStatistics(opened);
}

} // namespace

Result<Changes> Store::beginInterviews(AssessmentId id, Testimony &testimony)
{
    return m_parts->writing([&] {
        (void)m_parts->answerableDocument(id);
        (void)writeKey(*m_parts, id, testimony, valueOrRefuse(testimony.keyId(id)));
        return Changes{false, {id}};
    });
}

Result<Changes> Store::put(const SealedInterview &interview)
{
    return m_parts->writing([&] {
        const qint64 doc = m_parts->answerableDocument(interview.assessment);
        const std::optional<InterviewKeyRow> key = keyIn(*m_parts, interview.assessment, interview.key);
        if (!key || key->closedOn.isValid()) {
            refuse(testimony::closed());
        }
        const auto known = interviewsIn(*m_parts, interview.assessment);
        const auto before = std::find_if(known.begin(), known.end(),
                                         [&](const SealedInterview &one) { return one.id == interview.id; });
        if (before != known.end() && before->key != interview.key) {
            refuse(testimony::closed());
        }
        int number = before != known.end() ? before->number : interview.number;
        if (number <= 0) {
            number = known.empty() ? 1 : known.back().number + 1;
        }
        std::vector<std::pair<QString, Value>> fields{{u"number"_s, Value(qint64(number))},
                                                      {u"held_on"_s, dateOrNull(interview.heldOn)},
                                                      {u"kind"_s, Value(toCode(interview.kind))},
                                                      {u"people"_s, Value(qint64(interview.people))},
                                                      {u"interview_key"_s, Value(interview.key)}};
        for (const auto &[field, bytes] : interview.sealed) {
            if (!sealedInterviewFields().contains(field)) {
                refuse({Error::Code::BadArgument, {u"entry"_s, field}});
            }
            requireSealed(bytes, field);
            fields.emplace_back(field, Value(bytes));
        }
        m_parts->setAll(doc, EntityType::Interview, interview.id.bytes(), false, fields);
        return Changes{false, {interview.assessment}};
    });
}

Result<std::vector<SealedInterview>> Store::interviews(AssessmentId id)
{
    return m_parts->reading([&] { return interviewsIn(*m_parts, id); });
}

Result<std::vector<InterviewKeyRow>> Store::interviewKeys(AssessmentId id)
{
    return m_parts->reading([&] { return keysIn(*m_parts, id); });
}

Result<InterviewsClosed> Store::sealInterviews(AssessmentId id, Testimony &testimony, Closing how)
{
    if (!testimony.hasKey(id)) {
        const Result<std::vector<InterviewKeyRow>> keys = interviewKeys(id);
        if (!keys) {
            return failAs(keys);
        }
        const bool wereHere = std::any_of(keys->begin(), keys->end(), [](const InterviewKeyRow &key) { return key.ours; });
        return tl::unexpected(wereHere ? testimony::closed() : testimony::nothingToClose());
    }
    auto closed = m_parts->writing([&] {
        const qint64 doc = m_parts->document(id);
        const QByteArray key = valueOrRefuse(testimony.keyId(id));
        const bool isSealed = writeKey(*m_parts, id, testimony, key);
        if (how == Closing::ToProgramme && !isSealed) {
            refuse(testimony::noProgrammeKey());
        }
        InterviewsClosed result;
        result.totals = totalsOf(*m_parts, id, testimony, key);
        result.interviews = result.totals.interviews;
        result.changes = {false, {id}};
        m_parts->setAll(doc, EntityType::InterviewKey, key, false,
                        {{u"closed_on"_s, dateOrNull(m_parts->clock.today())},
                         {u"totals"_s, Value(toText(result.totals))}});
        m_parts->log.seal(doc);
        return result;
    });
    if (!closed || how == Closing::KeepUnderPassphrase) {
        return closed;
    }
    // Only now that the sealed key is on the disk. If this fails, closing again is all there is to do.
    if (const Result<> gone = testimony.destroyKey(id); !gone) {
        return failAs(gone);
    }
    closed->keyDestroyed = true;
    return closed;
}

Result<QHash<QString, SealedAnswerRow>> Store::sealedAnswers(AssessmentId id)
{
    return m_parts->reading([&] {
        QHash<QString, SealedAnswerRow> found;
        SQLite::Statement &rows = m_parts->sql.prepare(
            "SELECT key, value, note, at_ms, contested FROM answer WHERE doc=? AND "
            "(typeof(value)='blob' OR typeof(note)='blob')",
            m_parts->document(id));
        while (rows.executeStep()) {
            const auto sealedIn = [&](int column) {
                const QByteArray bytes = store::bytesOf(rows.getColumn(column));
                return vault::looksSealed(bytes) ? bytes : QByteArray();
            };
            found.insert(QString::fromUtf8(store::bytesOf(rows.getColumn(0))),
                         {sealedIn(1), sealedIn(2), rows.getColumn(3).getInt64(), rows.getColumn(4).getInt() != 0});
        }
        rows.reset();
        return found;
    });
}

} // namespace meyar
