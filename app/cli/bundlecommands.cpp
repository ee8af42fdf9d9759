// SPDX-License-Identifier: GPL-3.0-or-later
// Writing bundles, and checking them.
#include "app/cli/laptops.h"

#include "core/sync/exchange.h"
#include "core/sync/exportevidence.h"
#include "core/vault/devicekeys.h"
#include "core/wording/format.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMegabytes = 1'000'000;

/// The laptop of --for, if given.
Result<std::optional<DeviceInfo>> receiver(const Call &call, Store &store)
{
    if (!call.has(u"for"_s)) {
        return std::optional<DeviceInfo>();
    }
    Result<DeviceInfo> device = laptopMeant(store, call.value(u"for"_s));
    return device ? Result<std::optional<DeviceInfo>>(std::move(*device)) : failAs(device);
}

/// Whoever --to names, the office if it is known, and the laptop of --for; nobody with --plain.
Result<QStringList> recipients(const Call &call, Store &store, const std::optional<DeviceInfo> &laptop)
{
    const bool isPlain = call.has(u"plain"_s);
    if (isPlain && (call.has(u"encrypt"_s) || call.has(u"to"_s))) {
        return fail(Error::Code::BadArgument, {u"encryption"_s, u"--plain"_s, u"either --plain, or --encrypt and --to"_s});
    }
    if (isPlain) {
        return QStringList();
    }
    Result<QStringList> all = officeRecipients(store);
    if (!all) {
        return all;
    }
    for (const QString &text : call.values(u"to"_s)) {
        const Result<vault::AgeRecipient> recipient = vault::AgeRecipient::fromString(text);
        if (!recipient) {
            return failAs(recipient);
        }
        all->append(recipient->toString());
    }
    const bool isWanted = call.has(u"encrypt"_s) || !all->isEmpty();
    if (isWanted && laptop && laptop->recipient.isEmpty()) {
        return fail(Error::Code::BadArgument,
                    {u"encryption"_s, laptop->label, u"--plain, as that laptop has not yet said to which key to encrypt"_s});
    }
    if (isWanted && laptop) {
        all->append(laptop->recipient);
    }
    if (isWanted && all->isEmpty()) {
        return fail(Error::Code::BadArgument, {u"encryption"_s, u"none"_s, u"--to age1…, as the programme names no office"_s});
    }
    all->removeDuplicates();
    return all;
}

QString encryptionLine(int recipients)
{
    return recipients == 0 ? u"Not encrypted: whoever has the file can read it."_s
                           : u"Encrypted: %1 can open it, this laptop among them."_s.arg(counted(recipients, u"key"_s));
}

Exit writeRequest(Call &call, Store &store, ExportRequest request)
{
    const Result<std::optional<DeviceInfo>> laptop = receiver(call, store);
    if (!laptop) {
        return call.refuse(laptop.error());
    }
    const bool isOpen = request.onlyTrust && !call.has(u"encrypt"_s) && !call.has(u"to"_s);
    const Result<QStringList> to = isOpen ? Result<QStringList>() : recipients(call, store, *laptop);
    if (!to) {
        return call.refuse(to.error());
    }
    request.path = call.value(u"out"_s);
    request.recipients = *to;
    if (*laptop && !request.onlyReceipt) {
        request.since = (*laptop)->publicKey;
    }
    const Result<ExportSummary> written = exportBundle(store, request);
    if (!written) {
        return call.refuse(written.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"file"_s, written->path},
                               {u"bytes"_s, written->bytes},
                               {u"assessments"_s, written->assessments},
                               {u"changes"_s, written->changes},
                               {u"recipients"_s, written->recipients},
                               {u"manifest"_s, hexOf(written->manifestHash)}});
        return Exit::Done;
    }
    const QString size = sizeText(Translation(Language::English), written->bytes);
    if (request.onlyReceipt) {
        call.say(u"%1: a receipt, %2. It says what is here and what is missing."_s.arg(written->path, size));
    } else if (request.onlyTrust) {
        call.say(u"%1: what the office says of laptops, %2. It holds nothing of any audit: send it to everybody."_s.arg(
            written->path, size));
    } else {
        call.say(u"%1: %2, %3, %4. Written, read back and verified."_s.arg(
            written->path, counted(written->assessments, u"assessment"_s), counted(written->changes, u"change"_s), size));
    }
    call.say(encryptionLine(written->recipients));
    return Exit::Done;
}

Exit write(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    ExportRequest request;
    request.onlyTrust = call.has(u"trust"_s);
    if (request.onlyTrust && (call.has(u"assessment"_s) || call.has(u"for"_s))) {
        return call.refuse({Error::Code::BadArgument,
                            {u"bundle"_s, u"--trust"_s, u"--trust alone: it is the same for everybody"_s}});
    }
    if (call.has(u"assessment"_s)) {
        const Result<AssessmentRow> row = call.assessment(**store);
        if (!row) {
            return call.refuse(row.error());
        }
        request.only.push_back(row->assessment.id);
    }
    return writeRequest(call, **store, std::move(request));
}

/// --volume-size in MB, else what suits a stick.
Result<qint64> volumeSize(const Call &call)
{
    if (!call.has(u"volume-size"_s)) {
        return usualVolumeSize;
    }
    bool isNumber = false;
    const qint64 megabytes = call.value(u"volume-size"_s).toLongLong(&isNumber);
    if (!isNumber || megabytes < 1 || megabytes > mostMegabytes) {
        return fail(Error::Code::BadArgument, {u"volume size"_s, call.value(u"volume-size"_s), u"1 to 1000000 (MB)"_s});
    }
    return megabytes * 1024 * 1024;
}

Exit writeEvidence(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    EvidenceRequest request;
    request.path = call.value(u"out"_s);
    if (call.has(u"assessment"_s)) {
        const Result<AssessmentRow> row = call.assessment(**store);
        if (!row) {
            return call.refuse(row.error());
        }
        request.only.push_back(row->assessment.id);
    }
    const Result<std::optional<DeviceInfo>> laptop = receiver(call, **store);
    const Result<QStringList> to = laptop ? recipients(call, **store, *laptop) : failAs(laptop);
    const Result<qint64> size = volumeSize(call);
    if (!to || !size) {
        return call.refuse(!to ? to.error() : size.error());
    }
    request.recipients = *to;
    request.volumeSize = *size;
    request.peer = *laptop ? (*laptop)->publicKey : QByteArray();
    const Result<EvidenceSummary> written = exportEvidence(**store, request);
    if (!written) {
        return call.refuse(written.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"files"_s, QJsonArray::fromStringList(written->paths)},
                               {u"evidence"_s, written->files},
                               {u"bytes"_s, written->bytes},
                               {u"not_here"_s, written->notHere},
                               {u"damaged"_s, written->damaged}});
        return Exit::Done;
    }
    for (const QString &path : written->paths) {
        call.say(path);
    }
    call.say(written->paths.isEmpty()
                 ? u"Nothing to send."_s
                 : u"Photos and documents: %1, in %2, %3. Written, read back and verified."_s.arg(
                       QString::number(written->files), counted(static_cast<int>(written->paths.size()), u"file"_s),
                       sizeText(Translation(Language::English), written->bytes)));
    if (written->notHere > 0) {
        call.complain(u"Missing here, too, and so not sent: %1."_s.arg(written->notHere));
    }
    if (written->damaged > 0) {
        call.complain(u"Changed on this disk, and so not sent: %1."_s.arg(written->damaged));
    }
    call.say(request.recipients.isEmpty() ? encryptionLine(0)
                                          : u"Encrypted: the chosen keys and this laptop's open them."_s);
    return Exit::Done;
}

Exit receipt(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    ExportRequest request;
    request.onlyReceipt = true;
    return writeRequest(call, **store, std::move(request));
}

Exit verify(Call &call)
{
    const Result<BundleContent> content = openBundle(vault::DeviceKeys::defaultFolder(), call.words().constFirst());
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

} // namespace

std::vector<Command> bundleCommands()
{
    const Option out{u"out"_s, u"FILE"_s, u"the .meyar file; must not exist"_s, true};
    const Option encrypt{u"encrypt"_s, {}, u"so that only chosen keys open it; on by itself if the programme names an office"_s};
    const Option plain{u"plain"_s, {}, u"not encrypted"_s};
    const Option to{u"to"_s, u"AGE1"_s, u"encrypts also to this key (age1…); may be given several times"_s};
    return {{u"bundle export"_s,
             {},
             u"writes a signed bundle to hand over"_s,
             {dbOption, out, {u"assessment"_s, u"ID"_s, u"only this one (and the list of factories)"_s},
              {u"for"_s, u"LAPTOP"_s, u"only what that laptop has not confirmed to hold"_s},
              {u"trust"_s, {}, u"only certificates and revocations: for everybody, never encrypted"_s}, encrypt, plain, to,
              jsonOption},
             write},
            {u"bundle export-evidence"_s,
             {},
             u"writes photos and documents to hand over, in volumes"_s,
             {dbOption,
              {u"out"_s, u"FILE"_s, u"name.meyar for name-evidence-1of3.meyar and so on; none may exist"_s, true},
              {u"assessment"_s, u"ID"_s, u"only of this one"_s},
              {u"for"_s, u"LAPTOP"_s, u"only what that laptop lacks"_s},
              {u"volume-size"_s, u"MB"_s, u"the size of each file; 512 if left out"_s}, encrypt, plain, to, jsonOption},
             writeEvidence},
            {u"bundle receipt"_s,
             {},
             u"writes what is here and what is missing, about 1 KB"_s,
             {dbOption, out, {u"for"_s, u"LAPTOP"_s, u"who is to read it, if it is encrypted"_s}, encrypt, plain, to, jsonOption},
             receipt},
            {u"bundle verify"_s, u"FILE"_s, u"checks every signature and checksum"_s, {jsonOption}, verify}};
}

} // namespace meyar::cli
