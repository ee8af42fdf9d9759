// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/certificates.h"

#include "core/base/text.h"
#include "core/vault/agekeys.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype longestText = 200;
constexpr qsizetype mostRecipients = 16;
constexpr qsizetype halfSize = 16; ///< of a document's id and of half a hash
constexpr quint64 highestSeq = 1ULL << 40;
constexpr QByteArrayView context = "meyar1 statement";

enum Type { Card = 1, Person = 2, Rotation = 3, Revoked = 4 };

bool isText(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= longestText;
}

bool isKey(const QByteArray &key)
{
    return key.size() == publicKeySize;
}

bool isRole(qint64 number)
{
    return number >= static_cast<int>(Role::Auditor) && number <= static_cast<int>(Role::Office);
}

bool isRecipient(const QString &text)
{
    const auto recipient = AgeRecipient::fromString(text);
    return recipient && recipient->toString() == text;
}

struct IsGood
{
    bool operator()(const ProgrammeCard &card) const
    {
        return isText(card.name) && isKey(card.sealingKey)
            && card.recipients.size() <= mostRecipients
            && std::all_of(card.recipients.begin(), card.recipients.end(), isRecipient);
    }
    bool operator()(const PersonCertificate &person) const
    {
        return isKey(person.device) && isText(person.person)
            && isRole(static_cast<int>(person.role)) && person.validFromMs >= 0
            && person.validFromMs < person.validToMs;
    }
    bool operator()(const RootRotation &rotation) const { return isKey(rotation.newRoot); }
    bool operator()(const Revocation &revocation) const
    {
        const auto isEnd = [](const FeedEnd &end) {
            return end.document.size() == halfSize && end.hash16.size() == halfSize && end.seq > 0
                && end.seq <= highestSeq;
        };
        return isKey(revocation.device) && isText(revocation.reason)
            && (!revocation.counts
                || (revocation.counts->size() <= Revocation::mostEnds
                    && std::all_of(revocation.counts->begin(), revocation.counts->end(), isEnd)));
    }
};

struct WritePayload
{
    QCborMap &payload;
    int operator()(const ProgrammeCard &card) const
    {
        payload[2] = card.name;
        payload[3] = QCborArray::fromStringList(card.recipients);
        payload[4] = card.sealingKey;
        return Card;
    }
    int operator()(const PersonCertificate &person) const
    {
        payload[2] = person.device;
        payload[3] = person.person;
        payload[4] = static_cast<int>(person.role);
        payload[5] = person.validFromMs;
        payload[6] = person.validToMs;
        return Person;
    }
    int operator()(const RootRotation &rotation) const
    {
        payload[2] = rotation.newRoot;
        return Rotation;
    }
    int operator()(const Revocation &revocation) const
    {
        payload[2] = revocation.device;
        payload[3] = revocation.reason;
        if (revocation.counts) {
            QCborArray ends;
            for (const FeedEnd &end : *revocation.counts) {
                ends.append(QCborArray{end.document, static_cast<qint64>(end.seq), end.hash16});
            }
            payload[4] = ends;
        }
        return Revoked;
    }
};

bool hasAscendingKeys(const QCborMap &map)
{
    qint64 last = -1;
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (!it.key().isInteger() || it.key().toInteger() <= last) {
            return false;
        }
        last = it.key().toInteger();
    }
    return true;
}

/// Entries that are not of their form come out empty and are refused by IsGood.
std::optional<std::vector<FeedEnd>> endsIn(const QCborValue &value)
{
    if (value.isUndefined()) {
        return std::nullopt;
    }
    std::vector<FeedEnd> ends;
    const QCborArray listed = value.toArray(QCborArray{QCborValue()}); // no list is one bad entry
    for (const QCborValue &entry : listed) {
        const QCborArray parts = entry.toArray();
        ends.push_back({parts.at(0).toByteArray(), static_cast<quint64>(parts.at(1).toInteger(0)),
                        parts.at(2).toByteArray()});
    }
    return ends;
}

/// The content of a type that is known; values of another kind come out empty and are refused by
/// IsGood.
std::optional<StatementContent> contentOf(qint64 type, const QCborMap &payload)
{
    const auto text = [&payload](int key) { return cleaned(payload.value(key).toString()); };
    const auto bytes = [&payload](int key) { return payload.value(key).toByteArray(); };
    const auto number = [&payload](int key) { return payload.value(key).toInteger(-1); };
    switch (type) {
    case Card: {
        QStringList recipients;
        for (const QCborValue &recipient : payload.value(3).toArray()) {
            recipients.append(recipient.toString());
        }
        return payload.value(3).isArray()
            ? std::optional(ProgrammeCard{text(2), recipients, bytes(4)})
            : std::nullopt;
    }
    case Person:
        return isRole(number(4)) ? std::optional(PersonCertificate{
                   bytes(2), text(3), static_cast<Role>(number(4)), number(5), number(6)})
                                 : std::nullopt;
    case Rotation:
        return RootRotation{bytes(2)};
    case Revoked:
        return Revocation{bytes(2), text(3), endsIn(payload.value(4))};
    default:
        return std::nullopt;
    }
}

QByteArray signedBytes(qint64 type, const QCborMap &payload)
{
    return context.toByteArray() + QCborValue(QCborArray{version, type, payload}).toCbor();
}

} // namespace

Result<QByteArray> signedStatement(const StatementContent &content, qint64 issuedMs,
                                   const KeyPair &root)
{
    if (!std::visit(IsGood(), content) || issuedMs < 0) {
        return fail(Error::Code::BadArgument, {u"statement"_s, u"…"_s});
    }
    QCborMap payload{{0, root.publicKey}, {1, issuedMs}};
    const int type = std::visit(WritePayload{payload}, content);
    const QByteArray signature = sign(signedBytes(type, payload), root.secretKey);
    return QCborValue(QCborArray{version, type, payload, signature}).toCbor();
}

tl::expected<Statement, StatementProblem> readStatement(const QByteArray &bytes)
{
    const auto problem
        = [](StatementProblem what) { return tl::unexpected<StatementProblem>(what); };
    if (bytes.size() > statementLimit) {
        return problem(StatementProblem::Malformed);
    }
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError) { // half a value must not be looked at
        return problem(StatementProblem::Malformed);
    }
    const QCborArray array = value.toArray();
    const QCborMap payload = array.at(2).toMap();
    // Writing it again refuses every other spelling and whatever follows.
    if (value.toCbor() != bytes || array.size() != 4 || array.at(0) != version
        || !array.at(1).isInteger() || !hasAscendingKeys(payload)) {
        return problem(StatementProblem::Malformed);
    }
    const qint64 type = array.at(1).toInteger();
    Statement statement{payload.value(0).toByteArray(), payload.value(1).toInteger(-1), {}};
    if (!isKey(statement.root) || statement.issuedMs < 0) {
        return problem(StatementProblem::Malformed);
    }
    if (!verify(signedBytes(type, payload), array.at(3).toByteArray(), statement.root)) {
        return problem(StatementProblem::BadSignature);
    }
    if (type < Card || type > Revoked) {
        return problem(StatementProblem::UnknownType);
    }
    auto content = contentOf(type, payload);
    if (!content || !std::visit(IsGood(), *content)) {
        return problem(StatementProblem::Malformed);
    }
    statement.content = std::move(*content);
    return statement;
}

ProgrammeId programmeIdOf(const QByteArray &rootPublicKey)
{
    return *ProgrammeId::fromBytes(blake2b256(rootPublicKey, "meyar1 programme").first(16));
}

} // namespace meyar::vault
