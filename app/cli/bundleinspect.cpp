// SPDX-License-Identifier: GPL-3.0-or-later
// Explains a bundle to a person, without merging it.
#include "app/cli/laptops.h"

#include "core/base/text.h"
#include "core/store/entities.h"
#include "core/sync/exchange.h"
#include "core/vault/devicekeys.h"
#include "core/wording/format.h"

#include <QJsonArray>

#include <array>
#include <map>
#include <set>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a bundle says by itself.
struct Explained
{
    std::set<QByteArray> documents;
    std::set<QByteArray> factories;
    std::set<QByteArray> assessments;
    std::map<QByteArray, QString> persons; ///< by laptop, as the laptops call themselves
    std::map<QString, QString> laptops; ///< by the key that others encrypt to
    std::vector<QByteArray> statements;
    std::set<QByteArray> devices;
};

Explained explained(const BundleContent &content, const QString &path)
{
    Explained result;
    for (const BundleFeed &feed : content.feeds) {
        result.documents.insert(feed.document);
        result.devices.insert(feed.device);
    }
    for (const RawChange &raw : content.changes) {
        const Result<Change> change = decode(raw, path);
        if (!change) {
            continue; // readBundle has verified it: a later version's
        }
        for (const Op &op : change->ops) {
            const auto type = static_cast<EntityType>(op.entityType);
            if (type == EntityType::Enterprise) {
                result.factories.insert(op.entity);
            } else if (type == EntityType::Assessment) {
                result.assessments.insert(change->document);
            } else if (type == EntityType::Device && op.field == u"person"_s) {
                const auto *person = std::get_if<QString>(&op.value);
                result.persons[QByteArray::fromHex(op.entity)] = person ? cleaned(*person) : QString();
            } else if (type == EntityType::Device && op.field == u"age"_s) {
                const auto *recipient = std::get_if<QString>(&op.value);
                result.laptops[recipient ? *recipient : QString()] = vault::deviceLabel(QByteArray::fromHex(op.entity));
            }
            const auto *bytes = std::get_if<QByteArray>(&op.value);
            if (bytes && (op.kind == Op::Certificate || op.kind == Op::Revoke)) {
                result.statements.push_back(*bytes);
            }
        }
    }
    return result;
}

QString purposeText(BundlePurpose purpose)
{
    switch (purpose) {
    case BundlePurpose::Everything: return u"everything that the sender holds"_s;
    case BundlePurpose::Part: return u"some assessments"_s;
    case BundlePurpose::Delta: return u"what the receiver had not confirmed to hold"_s;
    case BundlePurpose::Receipt: return u"a receipt: no changes, only what the sender holds and lacks"_s;
    case BundlePurpose::Evidence: return u"pieces of evidence"_s;
    case BundlePurpose::FactoryCopy: return u"a copy for the factory"_s;
    case BundlePurpose::Trust: return u"what the office says of laptops"_s;
    }
    return u"something that a newer Meyar explains"_s;
}

QString purposeName(BundlePurpose purpose)
{
    constexpr std::array names{u"everything", u"part", u"delta", u"receipt", u"evidence", u"factory-copy"};
    const auto number = static_cast<size_t>(purpose);
    return number < names.size() ? QString::fromUtf16(names[number]) : QString::number(number);
}

QJsonObject toJson(const BundleContent &content, const Explained &found, const vault::DeviceTrust &trust)
{
    QJsonArray made;
    for (const QByteArray &device : found.devices) {
        made.append(QJsonObject{{u"laptop"_s, vault::deviceLabel(device)}, {u"key"_s, hexOf(device)}});
    }
    QJsonObject json{
        {u"bytes"_s, content.fileSize},
        {u"manifest"_s, hexOf(content.manifestHash)},
        {u"programme"_s, content.programmeName},
        {u"programme_id"_s, content.programme.toString()},
        {u"purpose"_s, purposeName(content.purpose)},
        {u"volume"_s, static_cast<int>(content.volume.number)},
        {u"volumes"_s, static_cast<int>(content.volume.of)},
        {u"encrypted"_s, content.wasEncrypted},
        {u"encrypted_by_another"_s, content.wasEncryptedByAnother},
        {u"recipients"_s, QJsonArray::fromStringList(content.recipients)},
        {u"sender"_s, vault::deviceLabel(content.sender)},
        {u"sender_fingerprint"_s, vault::fingerprint(content.sender)},
        {u"signed_by"_s, keyJson(content.sender)},
        {u"trust"_s, trustName(static_cast<int>(trust.level))},
        {u"why"_s, sentenceOf(trust.reason)},
        {u"made_at"_s,
         QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(content.hlc >> 16), Qt::UTC).toString(Qt::ISODate)},
        {u"made_with"_s, QString(u"Meyar "_s + content.appVersion)},
        {u"documents"_s, static_cast<int>(found.documents.size())},
        {u"feeds"_s, static_cast<int>(content.feeds.size())},
        {u"changes"_s, static_cast<int>(content.changes.size())},
        {u"factories"_s, static_cast<int>(found.factories.size())},
        {u"assessments"_s, static_cast<int>(found.assessments.size())},
        {u"evidence"_s, static_cast<int>(content.blobs.size())},
        {u"wanted_evidence"_s, static_cast<int>(content.wantBlobs.size())},
        {u"wanted_ranges"_s, static_cast<int>(content.wantRanges.size())},
        {u"laptops"_s, made}};
    if (trust.certificate) {
        json[u"certificate"_s] = cli::toJson(*trust.certificate);
    }
    return json;
}

void sayEncryption(const Call &call, const BundleContent &content, const Explained &found, const QStringList &office)
{
    if (!content.wasEncrypted) {
        call.say(u"Not encrypted: whoever has the file can read it."_s);
        return;
    }
    QStringList who;
    for (const QString &recipient : content.recipients) {
        const auto laptop = found.laptops.find(recipient);
        who.append(office.contains(recipient)          ? u"the office"_s
                       : laptop != found.laptops.end() ? laptop->second
                                                       : recipient);
    }
    who.removeDuplicates();
    call.say(who.isEmpty() ? u"Encrypted; it does not say for whom."_s : u"Encrypted for %1."_s.arg(who.join(u", "_s)));
    if (content.wasEncryptedByAnother) {
        call.say(u"The sender did not encrypt it for you: somebody else who could read it passed it on."_s);
    }
}

void sayContent(const Call &call, const BundleContent &content, const Explained &found)
{
    const auto count = [](auto size, const QString &thing) { return counted(static_cast<int>(size), thing); };
    call.say(u"Content: %1, %2, %3 by %4, %5"_s.arg(
        found.factories.size() == 1 ? u"1 factory"_s : u"%1 factories"_s.arg(found.factories.size()),
        count(found.assessments.size(), u"assessment"_s), count(content.changes.size(), u"change"_s),
        count(found.devices.size(), u"laptop"_s), sizeText(Translation(Language::English), content.fileSize)));
    if (!content.blobs.empty()) {
        call.say(u"Evidence: %1"_s.arg(count(content.blobs.size(), u"file"_s)));
    }
    if (!content.wantBlobs.empty() || !content.wantRanges.empty()) {
        call.say(u"The sender lacks: %1 of evidence, %2 of changes"_s.arg(count(content.wantBlobs.size(), u"file"_s),
                                                                      count(content.wantRanges.size(), u"run"_s)));
    }
}

void explain(const Call &call, const BundleContent &content, const Explained &found, const vault::DeviceTrust &trust,
             const QStringList &office)
{
    call.say(u"Programme: %1"_s.arg(content.programmeName.isEmpty() ? u"(open)"_s : content.programmeName));
    call.say(u"Purpose: %1"_s.arg(purposeText(content.purpose)));
    if (content.volume.of > 1) {
        call.say(u"Part %1 of %2"_s.arg(content.volume.number).arg(content.volume.of));
    }
    const auto person = found.persons.find(content.sender);
    const QString name = person == found.persons.end() || person->second.isEmpty() ? QString() : person->second + u", "_s;
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(content.hlc >> 16), Qt::UTC);
    call.say(u"From: %1%2 (%3), made %4 with Meyar %5"_s.arg(name, vault::deviceLabel(content.sender),
                                                           vault::fingerprint(content.sender), made.toString(Qt::ISODate),
                                                           content.appVersion));
    sayKeyWords(call, content.sender);
    call.say(u"Trust: %1, %2"_s.arg(trustName(static_cast<int>(trust.level)), sentenceOf(trust.reason)));
    if (trust.certificate) {
        call.say(u"Certificate: %1"_s.arg(lineOf(*trust.certificate)));
    }
    sayEncryption(call, content, found, office);
    sayContent(call, content, found);
    call.say(u"Every signature and checksum holds."_s);
}

/// What merging into the database of --db would do.
Exit sayPreview(const Call &call, Store &store, QJsonObject json)
{
    const Result<BundlePreview> preview = inspectBundle(store, call.words().constFirst());
    if (!preview) {
        return call.refuse(preview.error());
    }
    if (call.json()) {
        json[u"new_changes"_s] = preview->newChanges;
        json[u"new_assessments"_s] = preview->newAssessments;
        json[u"may_merge"_s] = preview->mayMerge && preview->sameProgramme;
        json[u"held_back"_s] = preview->byRevoked;
        call.print(json);
        return Exit::Done;
    }
    call.say(!preview->sameProgramme ? u"Here: refused, as it is of another programme."_s
                 : !preview->mayMerge ? u"Here: would wait on the shelf."_s
                                      : u"Here: %1 would come, %2 of them new."_s.arg(counted(preview->changes, u"change"_s))
                                            .arg(preview->newChanges));
    return Exit::Done;
}

Exit inspect(Call &call)
{
    const QString path = call.words().constFirst();
    const Result<BundleContent> content = openBundle(vault::DeviceKeys::defaultFolder(), path);
    if (!content) {
        return call.refuse(content.error());
    }
    Explained found = explained(*content, path);
    std::unique_ptr<Store> store;
    if (call.has(u"db"_s)) {
        Result<std::unique_ptr<Store>> opened = call.open(false);
        const Result<std::vector<SignedStatement>> here
            = opened ? (*opened)->statements() : failAs(opened);
        if (!here) {
            return call.refuse(here.error());
        }
        for (const SignedStatement &statement : *here) {
            found.statements.push_back(statement.bytes);
        }
        store = std::move(*opened);
    }
    const vault::ProgrammeTrust programme = vault::programmeTrust(found.statements, content->programme);
    const vault::DeviceTrust trust = vault::trustOf(programme, content->sender, call.clock().nowMs());
    const QJsonObject json = toJson(*content, found, trust);
    if (!call.json()) {
        explain(call, *content, found, trust, programme.card ? programme.card->recipients : QStringList());
    } else if (!store) {
        call.print(json);
    }
    return store ? sayPreview(call, *store, json) : Exit::Done;
}

} // namespace

std::vector<Command> bundleInspectCommands()
{
    return {{u"bundle inspect"_s,
             u"FILE"_s,
             u"explains a bundle: for what, from whom, for whom, how far trusted"_s,
             {{u"db"_s, u"FILE"_s, u"also says what merging it into this database would do"_s}, jsonOption},
             inspect}};
}

} // namespace meyar::cli
