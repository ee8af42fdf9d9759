// SPDX-License-Identifier: GPL-3.0-or-later
// Merging bundles, one or many, and those that wait on the shelf.
#include "app/cli/laptops.h"

#include "core/portfolio/gather.h"
#include "core/sync/exchange.h"
#include "core/vault/devicekeys.h"
#include "core/wording/errortext.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Receipt &receipt)
{
    return {{u"file"_s, receipt.fileName},
            {u"manifest"_s, hexOf(receipt.manifestHash)},
            {u"sender"_s, receipt.sender.label},
            {u"sender_key"_s, hexOf(receipt.sender.publicKey)},
            {u"sender_was_unknown"_s, receipt.senderWasUnknown},
            {u"shelved"_s, receipt.isShelved},
            {u"held_back"_s, receipt.heldBack},
            {u"new_changes"_s, receipt.newChanges},
            {u"known_changes"_s, receipt.knownChanges},
            {u"new_answers"_s, receipt.newAnswers},
            {u"conflicts_opened"_s, receipt.conflictsOpened},
            {u"conflicts_closed"_s, receipt.conflictsClosed},
            {u"conflicts_open"_s, receipt.conflictsOpen},
            {u"gaps"_s, receipt.gaps},
            {u"forks"_s, receipt.forks}};
}

void sayReceipt(const Call &call, const Receipt &receipt)
{
    if (receipt.isShelved) {
        const vault::TrustReason why = receipt.sender.trustReason.value_or(vault::TrustReason::NoCertificate);
        call.say(u"Kept on the shelf, not merged: %1 from %2: %3."_s.arg(receipt.fileName, receipt.sender.label,
                                                                         sentenceOf(why)));
        const QString accept = u"meyar-cli bundle shelf accept "_s + hexOf(receipt.manifestHash).left(8);
        if (why == vault::TrustReason::Revoked) {
            call.say(u"Ask the office before you take it. What that laptop made since is held back anyway; what it carries "
                     "of others would come in: "_s + accept);
            return;
        }
        sayKeyWords(call, receipt.sender.publicKey);
        call.say(u"Compare the words by voice, then: "_s + accept);
        return;
    }
    call.say(u"Merged %1 from %2%3."_s.arg(receipt.fileName, receipt.sender.label,
                                         receipt.senderWasUnknown ? u", a laptop not seen here before"_s : QString()));
    call.say(u"%1 (%2), %3 already known."_s.arg(counted(receipt.newChanges, u"new change"_s),
                                                counted(receipt.newAnswers, u"answer"_s))
                 .arg(receipt.knownChanges));
    call.say(u"%1 opened, %2 closed, %3 open now."_s.arg(counted(receipt.conflictsOpened, u"conflict"_s))
                 .arg(receipt.conflictsClosed)
                 .arg(receipt.conflictsOpen));
    if (receipt.heldBack > 0) {
        call.say(u"%1 by laptops that are trusted no more: held back, counting neither here nor elsewhere."_s.arg(
            counted(receipt.heldBack, u"change"_s)));
    }
    if (receipt.gaps > 0) {
        call.say(u"Missing: %1 of changes. Ask for a full bundle."_s.arg(counted(receipt.gaps, u"run"_s)));
    }
}

/// Files as they are, folders as the bundles in them.
QStringList filesOf(const QStringList &words)
{
    QStringList files;
    for (const QString &word : words) {
        files.append(QFileInfo(word).isDir() ? bundlesIn(word) : QStringList{word});
    }
    return files;
}

Exit shown(Call &call, const Result<Receipt> &receipt)
{
    if (!receipt) {
        return call.refuse(receipt.error());
    }
    if (call.json()) {
        call.print(toJson(*receipt));
    } else {
        sayReceipt(call, *receipt);
    }
    return Exit::Done;
}

/// A bad file must not leave a new empty database behind.
Result<> worthOpening(const Call &call, const QStringList &files)
{
    if (QFileInfo::exists(call.value(u"db"_s))) {
        return {};
    }
    Result<> last = fail(Error::Code::NotFound, {u"bundle"_s, call.words().join(u' ')});
    for (const QString &file : files) {
        const Result<BundleContent> content = openBundle(vault::DeviceKeys::defaultFolder(), file);
        if (content) {
            return {};
        }
        last = failAs(content);
    }
    return last;
}

Exit shownAll(Call &call, const std::vector<FolderImport> &results)
{
    QJsonArray json;
    int refused = 0;
    for (const FolderImport &result : results) {
        if (result.receipt) {
            QJsonObject line = toJson(*result.receipt);
            line[u"path"_s] = result.path;
            json.append(line);
        } else {
            ++refused;
            const QString why = errorText(Translation(Language::English), result.receipt.error());
            json.append(QJsonObject{{u"path"_s, result.path}, {u"refused"_s, why}});
            call.complain(why);
        }
        if (!call.json() && result.receipt) {
            sayReceipt(call, *result.receipt);
        }
    }
    if (call.json()) {
        call.print(json);
    } else {
        call.say(u"%1, %2 refused."_s.arg(counted(static_cast<int>(results.size()), u"file"_s)).arg(refused));
    }
    return refused == 0 ? Exit::Done : Exit::Refused;
}

/// Bundles that wait although their senders are trusted by now, and how to take them in.
Exit sayWaiting(const Call &call, Store &store)
{
    const Result<std::vector<ShelvedBundle>> shelf = store.shelf();
    if (!shelf) {
        return call.refuse(shelf.error());
    }
    const auto ready = static_cast<int>(std::ranges::count_if(*shelf, &ShelvedBundle::isReady));
    if (ready > 0) {
        call.say(u"%1 on the shelf can be taken in now: meyar-cli bundle shelf take --db %2"_s.arg(
            counted(ready, u"bundle"_s), call.value(u"db"_s)));
    }
    return Exit::Done;
}

/// What came in is counted at once, so that nobody waits for it later. If that fails, the merge stands all the same.
void countWhatCame(const Call &call, Store &store)
{
    if (const Result<Library> library = call.library(store)) {
        (void)countOutcomes(store, *library, call.clock());
    }
}

Exit importMany(Call &call, Store &store, const QStringList &files)
{
    const Exit exit = shownAll(call, importAll(store, files, [](int, int, const QString &) { return true; }));
    countWhatCame(call, store);
    return call.json() || sayWaiting(call, store) == Exit::Done ? exit : Exit::Refused;
}

Exit import(Call &call)
{
    const QStringList files = filesOf(call.words());
    if (const Result<> sound = worthOpening(call, files); !sound) {
        return call.refuse(sound.error());
    }
    Result<std::unique_ptr<Store>> store = call.open(true);
    if (!store) {
        return call.refuse(store.error());
    }
    if (files.size() != 1 || QFileInfo(call.words().constFirst()).isDir()) {
        return importMany(call, **store, files);
    }
    const Exit exit = shown(call, importBundle(**store, files.constFirst()));
    if (exit == Exit::Done) {
        countWhatCame(call, **store);
    }
    return exit != Exit::Done || call.json() ? exit : sayWaiting(call, **store);
}

Exit shelf(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::vector<ShelvedBundle>> bundles = (*store)->shelf();
    if (!bundles) {
        return call.refuse(bundles.error());
    }
    QJsonArray json;
    for (const ShelvedBundle &bundle : *bundles) {
        QJsonObject line = keyJson(bundle.sender.publicKey);
        line[u"id"_s] = hexOf(bundle.manifestHash);
        line[u"file"_s] = bundle.fileName;
        line[u"why"_s] = sentenceOf(bundle.why);
        line[u"changes"_s] = bundle.changes;
        line[u"ready"_s] = bundle.isReady;
        json.append(line);
        if (!call.json()) {
            call.say(u"%1  %2 from %3, %4: %5"_s.arg(hexOf(bundle.manifestHash).left(8), bundle.fileName,
                                                     bundle.sender.label, counted(bundle.changes, u"change"_s),
                                                     bundle.isReady ? u"can be taken in now"_s : sentenceOf(bundle.why)));
            if (!bundle.isReady) {
                sayKeyWords(call, bundle.sender.publicKey);
            }
        }
    }
    if (call.json()) {
        call.print(json);
    } else if (bundles->empty()) {
        call.say(u"The shelf is empty."_s);
    }
    return call.json() ? Exit::Done : sayWaiting(call, **store);
}

Exit take(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    return store ? takeWaiting(call, **store) : call.refuse(store.error());
}

/// The one bundle on the shelf whose id begins so.
Result<ShelvedBundle> shelvedMeant(Store &store, const QString &id)
{
    const Result<std::vector<ShelvedBundle>> bundles = store.shelf();
    if (!bundles) {
        return failAs(bundles);
    }
    std::vector<ShelvedBundle> meant;
    std::ranges::copy_if(*bundles, std::back_inserter(meant), [&](const ShelvedBundle &bundle) {
        return hexOf(bundle.manifestHash).startsWith(id, Qt::CaseInsensitive);
    });
    if (meant.size() > 1) {
        return fail(Error::Code::BadArgument, {u"bundle"_s, id, u"more of its id, as several begin so"_s});
    }
    return meant.empty() ? fail(Error::Code::NotFound, {u"bundle"_s, id}) : Result<ShelvedBundle>(meant.front());
}

Exit accept(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<ShelvedBundle> bundle = shelvedMeant(**store, call.words().constFirst());
    return shown(call, bundle ? acceptFromShelf(**store, bundle->manifestHash) : failAs(bundle));
}

Exit discard(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<ShelvedBundle> bundle = shelvedMeant(**store, call.words().constFirst());
    const Result<> done = bundle ? discardFromShelf(**store, bundle->manifestHash) : failAs(bundle);
    if (!done) {
        return call.refuse(done.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"thrown_away"_s, hexOf(bundle->manifestHash)}});
    } else {
        call.say(u"Thrown away: %1 from %2."_s.arg(bundle->fileName, bundle->sender.label));
    }
    return Exit::Done;
}

} // namespace

Exit takeWaiting(Call &call, Store &store)
{
    const Result<std::vector<FolderImport>> taken = takeReadyFromShelf(store);
    return taken ? shownAll(call, *taken) : call.refuse(taken.error());
}

std::vector<Command> bundleImportCommands()
{
    return {{u"bundle import"_s,
             u"FILE…"_s,
             u"merges bundles or folders of them; the same again changes nothing"_s,
             {dbOption, jsonOption},
             import},
            {u"bundle shelf list"_s,
             {},
             u"bundles that wait because nobody vouches for the sender"_s,
             {dbOption, jsonOption},
             shelf},
            {u"bundle shelf take"_s,
             {},
             u"merges those whose sender has been certified since they came"_s,
             {dbOption, jsonOption},
             take},
            {u"bundle shelf accept"_s,
             u"ID"_s,
             u"merges one and trusts its sender from now on"_s,
             {dbOption, jsonOption},
             accept},
            {u"bundle shelf discard"_s, u"ID"_s, u"throws one away"_s, {dbOption, jsonOption}, discard}};
}

} // namespace meyar::cli
