// SPDX-License-Identifier: GPL-3.0-or-later
// Writing bundles, and checking them.
#include "app/cli/laptops.h"

#include "core/sync/exchange.h"
#include "core/vault/devicekeys.h"
#include "core/wording/format.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

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
    const Result<QStringList> to = recipients(call, store, *laptop);
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
    if (call.has(u"assessment"_s)) {
        const Result<AssessmentRow> row = call.assessment(**store);
        if (!row) {
            return call.refuse(row.error());
        }
        request.only.push_back(row->assessment.id);
    }
    return writeRequest(call, **store, std::move(request));
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
              {u"for"_s, u"LAPTOP"_s, u"only what that laptop has not confirmed to hold"_s}, encrypt, plain, to, jsonOption},
             write},
            {u"bundle receipt"_s,
             {},
             u"writes what is here and what is missing, about 1 KB"_s,
             {dbOption, out, {u"for"_s, u"LAPTOP"_s, u"who is to read it, if it is encrypted"_s}, encrypt, plain, to, jsonOption},
             receipt},
            {u"bundle verify"_s, u"FILE"_s, u"checks every signature and checksum"_s, {jsonOption}, verify}};
}

} // namespace meyar::cli
