// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/sync/factorycopy.h"
#include "core/sync/salvage.h"
#include "core/vault/devicekeys.h"
#include "core/wording/format.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const LeftOut &leftOut)
{
    return {{u"questions"_s, QJsonArray::fromStringList(leftOut.questions)},
            {u"findings"_s, QJsonArray::fromStringList(leftOut.findings)},
            {u"actions"_s, leftOut.actions},
            {u"interviews"_s, leftOut.interviews},
            {u"evidence"_s, QJsonArray::fromStringList(leftOut.evidence)},
            {u"facts"_s, QJsonArray::fromStringList(leftOut.facts)},
            {u"notes"_s, leftOut.hasNotes}};
}

void sayLeftOut(Call &call, const FactoryCopySummary &summary)
{
    const LeftOut &out = summary.leftOut;
    const auto sayNames = [&call](const QString &what, const QStringList &names) {
        if (!names.isEmpty()) {
            call.say(u"  %1: %2"_s.arg(counted(static_cast<int>(names.size()), what), names.join(u", "_s)));
        }
    };
    call.say(u"Left out, so it is not in the file:"_s);
    sayNames(u"confidential question"_s, out.questions);
    sayNames(u"finding"_s, out.findings);
    sayNames(u"fact"_s, out.facts);
    sayNames(u"photo or document"_s, out.evidence);
    if (out.actions > 0) {
        call.say(u"  %1 of those findings"_s.arg(counted(out.actions, u"action"_s)));
    }
    if (out.interviews > 0) {
        call.say(u"  %1 with workers"_s.arg(counted(out.interviews, u"interview"_s)));
    }
    if (out.hasNotes) {
        call.say(u"  our notes on the factory"_s);
    }
    if (toJson(out) == toJson(LeftOut())) {
        call.say(u"  nothing"_s);
    }
    if (!summary.documents.isEmpty()) {
        call.say(u"PDFs go as they are, with everything they tell: %1"_s.arg(summary.documents.join(u", "_s)));
    }
}

Exit factoryCopy(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<AssessmentRow> row = call.assessment(**store);
    if (!row) {
        return call.refuse(row.error());
    }
    FactoryCopyRequest request{call.value(u"out"_s), {row->assessment.id}};
    if (call.has(u"recipient"_s)) {
        request.recipients = {call.value(u"recipient"_s)};
    }
    const Result<FactoryCopySummary> written = exportFactoryCopy(**store, request, call.clock());
    if (!written) {
        return call.refuse(written.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"file"_s, written->bundle.path},
                               {u"bytes"_s, written->bundle.bytes},
                               {u"changes"_s, written->bundle.changes},
                               {u"files"_s, written->bundle.files},
                               {u"manifest"_s, QString::fromLatin1(written->bundle.manifestHash.toHex())},
                               {u"left_out"_s, toJson(written->leftOut)},
                               {u"pdf_as_they_are"_s, QJsonArray::fromStringList(written->documents)}});
        return Exit::Done;
    }
    call.say(u"%1: %2, %3. Written, read back and verified."_s
                 .arg(written->bundle.path, counted(written->bundle.files, u"photo or document"_s),
                      sizeText(Translation(Language::English), written->bundle.bytes)));
    sayLeftOut(call, *written);
    return Exit::Done;
}

QString nameOf(SalvagedEntry::State state)
{
    switch (state) {
    case SalvagedEntry::State::Intact:
        return u"intact"_s;
    case SalvagedEntry::State::Damaged:
        return u"damaged"_s;
    case SalvagedEntry::State::Missing:
        return u"missing"_s;
    case SalvagedEntry::State::Unproven:
        return u"unproven"_s;
    }
    return {};
}

QJsonObject toJson(const Salvage &found)
{
    QJsonArray entries;
    for (const SalvagedEntry &entry : found.entries) {
        entries.append(
            QJsonObject{{u"name"_s, entry.name}, {u"size"_s, entry.size}, {u"state"_s, nameOf(entry.state)}});
    }
    return {{u"contents_known"_s, found.hasContents},
            {u"entries"_s, entries},
            {u"feeds"_s, found.feeds},
            {u"whole_feeds"_s, static_cast<int>(found.content.feeds.size())},
            {u"whole_changes"_s, static_cast<int>(found.content.changes.size())},
            {u"files"_s, found.files},
            {u"whole_files"_s, static_cast<int>(found.content.blobs.size())}};
}

void sayFound(Call &call, const Salvage &found)
{
    for (const SalvagedEntry &entry : found.entries) {
        call.say(u"%1  %2  %3"_s.arg(nameOf(entry.state), -8).arg(entry.size, 10).arg(entry.name));
    }
    if (!found.hasContents) {
        call.say(u"The signed list of contents is damaged: nothing can be merged."_s);
        return;
    }
    call.say(u"%1 of %2 runs of changes are whole, %3 of %4 photos and documents."_s.arg(found.content.feeds.size())
                 .arg(found.feeds)
                 .arg(found.content.blobs.size())
                 .arg(found.files));
}

Exit salvageBundle(Call &call)
{
    std::unique_ptr<Store> store;
    if (call.has(u"into"_s)) {
        StoreOptions options;
        options.path = call.value(u"into"_s);
        options.create = false;
        Result<std::unique_ptr<Store>> opened = Store::open(options, call.clock());
        if (!opened) {
            return call.refuse(opened.error());
        }
        store = std::move(*opened);
    }
    const QString profile = store ? store->profile() : vault::DeviceKeys::defaultFolder();
    const Result<Salvage> found = salvage(profile, call.words().constFirst());
    if (!found) {
        return call.refuse(found.error());
    }
    QJsonObject json = toJson(*found);
    if (!call.json()) {
        sayFound(call, *found);
    }
    if (store) {
        const Result<Receipt> receipt = mergeSalvaged(*store, *found);
        if (!receipt) {
            return call.refuse(receipt.error());
        }
        json[u"new_changes"_s] = receipt->newChanges;
        json[u"new_files"_s] = receipt->newFiles;
        json[u"gaps"_s] = receipt->gaps;
        if (!call.json()) {
            call.say(u"Merged what is whole: %1, %2. Ask the sender for the bundle again all the same."_s
                         .arg(counted(receipt->newChanges, u"new change"_s),
                              counted(receipt->newFiles, u"new file"_s)));
        }
    }
    if (call.json()) {
        call.print(json);
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> factoryCommands()
{
    return {{u"bundle factory-copy"_s,
             {},
             u"a bundle for the factory, without what is confidential"_s,
             {dbOption,
              assessmentOption,
              {u"out"_s, u"FILE"_s, u"the .meyar file; must not exist"_s, true},
              {u"recipient"_s, u"AGE1…"_s, u"encrypt it to this key (and ours)"_s},
              jsonOption},
             factoryCopy},
            {u"bundle salvage"_s,
             u"FILE"_s,
             u"what is whole in a damaged bundle"_s,
             {{u"into"_s, u"DB"_s, u"merge what is whole into this database"_s}, jsonOption},
             salvageBundle}};
}

} // namespace meyar::cli
