// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/sync/exchange.h"
#include "core/vault/devicekeys.h"
#include "core/wording/format.h"

#include <QJsonArray>
#include <QSet>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject toJson(const Receipt &receipt)
{
    return {{u"file"_s, receipt.fileName},
            {u"manifest"_s, hexOf(receipt.manifestHash)},
            {u"sender"_s, receipt.sender.label},
            {u"sender_key"_s, hexOf(receipt.sender.publicKey)},
            {u"sender_was_unknown"_s, receipt.senderWasUnknown},
            {u"new_changes"_s, receipt.newChanges},
            {u"known_changes"_s, receipt.knownChanges},
            {u"new_answers"_s, receipt.newAnswers},
            {u"conflicts_opened"_s, receipt.conflictsOpened},
            {u"conflicts_closed"_s, receipt.conflictsClosed},
            {u"conflicts_open"_s, receipt.conflictsOpen},
            {u"gaps"_s, receipt.gaps},
            {u"forks"_s, receipt.forks}};
}

Exit write(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    ExportRequest request{call.value(u"out"_s), {}};
    if (call.has(u"assessment"_s)) {
        const Result<AssessmentRow> row = call.assessment(**store);
        if (!row) {
            return call.refuse(row.error());
        }
        request.only.push_back(row->assessment.id);
    }
    const Result<ExportSummary> written = exportBundle(**store, request);
    if (!written) {
        return call.refuse(written.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"file"_s, written->path},
                               {u"bytes"_s, written->bytes},
                               {u"assessments"_s, written->assessments},
                               {u"changes"_s, written->changes},
                               {u"manifest"_s, hexOf(written->manifestHash)}});
    } else {
        call.say(u"%1: %2, %3, %4. Written, read back and verified."_s
                     .arg(written->path, counted(written->assessments, u"assessment"_s),
                          counted(written->changes, u"change"_s))
                     .arg(sizeText(Translation(Language::English), written->bytes)));
    }
    return Exit::Done;
}

QJsonObject toJson(const BundleContent &content)
{
    QSet<QByteArray> documents;
    QSet<QByteArray> devices;
    for (const BundleFeed &feed : content.feeds) {
        documents.insert(feed.document);
        devices.insert(feed.device);
    }
    QJsonArray made;
    for (const QByteArray &device : devices) {
        made.append(QJsonObject{{u"laptop"_s, vault::deviceLabel(device)}, {u"key"_s, hexOf(device)}});
    }
    return {{u"bytes"_s, content.fileSize},
            {u"manifest"_s, hexOf(content.manifestHash)},
            {u"programme"_s, content.programmeName},
            {u"programme_id"_s, content.programme.toString()},
            {u"sender"_s, vault::deviceLabel(content.sender)},
            {u"sender_fingerprint"_s, vault::fingerprint(content.sender)},
            {u"made_at"_s,
             QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(content.hlc >> 16), Qt::UTC).toString(Qt::ISODate)},
            {u"made_with"_s, QString(u"Meyar "_s + content.appVersion)},
            {u"documents"_s, static_cast<int>(documents.size())},
            {u"feeds"_s, static_cast<int>(content.feeds.size())},
            {u"changes"_s, static_cast<int>(content.changes.size())},
            {u"laptops"_s, made}};
}

Exit inspect(Call &call)
{
    const Result<BundleContent> content = readBundle(call.words().constFirst());
    if (!content) {
        return call.refuse(content.error());
    }
    const QJsonObject json = toJson(*content);
    if (call.json()) {
        call.print(json);
        return Exit::Done;
    }
    call.say(u"Programme: %1"_s.arg(content->programmeName.isEmpty() ? u"(open)"_s : content->programmeName));
    call.say(u"From: %1 (%2), made %3 with %4"_s.arg(json[u"sender"_s].toString(), json[u"sender_fingerprint"_s].toString(),
                                                   json[u"made_at"_s].toString(), json[u"made_with"_s].toString()));
    call.say(u"%1 changes in %2 feeds of %3 documents, by %4 laptops; %5"_s
                 .arg(content->changes.size())
                 .arg(content->feeds.size())
                 .arg(json[u"documents"_s].toInt())
                 .arg(json[u"laptops"_s].toArray().size())
                 .arg(sizeText(Translation(Language::English), content->fileSize)));
    call.say(u"Every signature and checksum holds."_s);
    return Exit::Done;
}

Exit verify(Call &call)
{
    const Result<BundleContent> content = readBundle(call.words().constFirst());
    if (!content) {
        return call.refuse(content.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"ok"_s, true}, {u"manifest"_s, hexOf(content->manifestHash)}});
    } else {
        call.say(u"Sound: every signature and checksum holds."_s);
    }
    return Exit::Done;
}

Exit import(Call &call)
{
    // A bad file must not leave a new empty database behind.
    if (const Result<BundleContent> content = readBundle(call.words().constFirst()); !content) {
        return call.refuse(content.error());
    }
    Result<std::unique_ptr<Store>> store = call.open(true);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<Receipt> receipt = importBundle(**store, call.words().constFirst());
    if (!receipt) {
        return call.refuse(receipt.error());
    }
    if (call.json()) {
        call.print(toJson(*receipt));
        return Exit::Done;
    }
    call.say(u"Merged %1 from %2%3."_s.arg(receipt->fileName, receipt->sender.label,
                                         receipt->senderWasUnknown ? u", a laptop not seen here before"_s : QString()));
    call.say(u"%1 new changes (%2 answers), %3 already known."_s.arg(receipt->newChanges)
                 .arg(receipt->newAnswers)
                 .arg(receipt->knownChanges));
    call.say(u"%1 conflicts opened, %2 closed, %3 open now."_s.arg(receipt->conflictsOpened)
                 .arg(receipt->conflictsClosed)
                 .arg(receipt->conflictsOpen));
    if (receipt->gaps > 0) {
        call.say(u"%1 runs of changes are missing: ask for a full bundle."_s.arg(receipt->gaps));
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> bundleCommands()
{
    return {{u"bundle export"_s,
             {},
             u"writes a signed bundle to hand over"_s,
             {dbOption, {u"out"_s, u"FILE"_s, u"the .meyar file; must not exist"_s, true},
              {u"assessment"_s, u"ID"_s, u"only this one (and the list of factories)"_s}, jsonOption},
             write},
            {u"bundle inspect"_s, u"FILE"_s, u"what a bundle is and carries"_s, {jsonOption}, inspect},
            {u"bundle verify"_s, u"FILE"_s, u"checks every signature and checksum"_s, {jsonOption}, verify},
            {u"bundle import"_s, u"FILE"_s, u"merges a bundle; the same again changes nothing"_s, {dbOption, jsonOption}, import}};
}

} // namespace meyar::cli
