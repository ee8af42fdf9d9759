// SPDX-License-Identifier: GPL-3.0-or-later
// What a programme's office does with its root key. Each command asks for the passphrase and forgets it.
#include "app/cli/laptops.h"
#include "app/cli/passphraseinput.h"

#include "core/store/office.h"
#include "core/vault/devicekeys.h"
#include "core/vault/exchangekey.h"
#include "core/vault/programmekeys.h"

#include <QFile>

#include <set>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int officeYears = 5;

/// The office's secrets of the database's programme.
Result<vault::ProgrammeSecrets> secretsOf(const Call &call, const Store &store)
{
    const vault::ProgrammeKeyFiles files(store.profile());
    if (!QFile::exists(files.pathOf(store.programme()))) {
        return fail(Error::Code::NotFound, {u"file"_s, files.pathOf(store.programme())});
    }
    const Result<QString> words = passphrase(call, u"Passphrase of the programme's keys"_s, false);
    return words ? files.load(store.programme(), *words) : failAs(words);
}

/// Bundles for the office open on its laptop without a passphrase, and elsewhere with the programme's own secret.
Result<vault::ProgrammeCard> cardOf(Store &store, const QString &name, const vault::ProgrammeSecrets &secrets)
{
    const Result<vault::AgeIdentity> own = vault::exchangeKey(store.profile());
    if (!own) {
        return failAs(own);
    }
    return vault::ProgrammeCard{name, {own->recipient().toString(), secrets.office.recipient().toString()},
                                secrets.sealingKey()};
}

Result<QString> begun(const Call &call, Store &store, const vault::ProgrammeSecrets &secrets)
{
    const QString name = call.value(u"name"_s);
    const QString person = call.value(u"person"_s);
    const Result<vault::ProgrammeCard> card = cardOf(store, name, secrets);
    const Result<DeviceInfo> device = store.thisDevice();
    if (!card || !device) {
        return tl::unexpected(!card ? card.error() : device.error());
    }
    const vault::PersonCertificate office = certificateFor(
        device->publicKey, person, vault::Role::Office, call.clock().today().addYears(officeYears), call.clock());
    for (const vault::StatementContent &content : {vault::StatementContent(*card), vault::StatementContent(office)}) {
        if (const Result<Changes> added = addSigned(store, call.clock(), content, secrets); !added) {
            return failAs(added);
        }
    }
    const Result<Changes> named = store.setPerson(person);
    return named ? Result<QString>(device->label) : failAs(named);
}

Exit programme(Call &call)
{
    const QString path = call.value(u"db"_s);
    if (QFile::exists(path)) {
        return call.refuse({Error::Code::BadArgument, {u"database"_s, path, u"a file that is not there yet"_s}});
    }
    const Result<QString> words = passphrase(call, u"Passphrase for the programme's keys"_s, true);
    if (!words) {
        return call.refuse(words.error());
    }
    const vault::ProgrammeSecrets secrets = vault::ProgrammeSecrets::create();
    const vault::ProgrammeKeyFiles files(vault::DeviceKeys::defaultFolder());
    if (const Result<vault::PassphraseSet> saved = files.save(secrets, *words); !saved) {
        return call.refuse(saved.error());
    }
    StoreOptions options;
    options.path = path;
    options.programme = secrets.programme;
    options.programmeName = call.value(u"name"_s);
    Result<std::unique_ptr<Store>> store = Store::open(options, call.clock());
    const Result<QString> label = store ? begun(call, **store, secrets) : failAs(store);
    if (!label) {
        store = tl::unexpected(label.error()); // closes the file, so that it can go
        QFile::remove(path);
        QFile::remove(files.pathOf(secrets.programme));
        return call.refuse(label.error());
    }
    if (call.json()) {
        call.print(QJsonObject{{u"programme"_s, options.programmeName},
                               {u"programme_id"_s, secrets.programme.toString()},
                               {u"keys"_s, files.pathOf(secrets.programme)},
                               {u"root"_s, hexOf(secrets.root().publicKey)},
                               {u"laptop"_s, *label}});
        return Exit::Done;
    }
    call.say(u"The programme %1 begins; this laptop, %2, is its office."_s.arg(options.programmeName, *label));
    call.say(u"Its keys are in %1, under your passphrase."_s.arg(files.pathOf(secrets.programme)));
    call.say(u"Now print a recovery sheet (meyar-cli key sheet) and put it into a safe: without sheet and passphrase "
             "nobody can certify laptops any more."_s);
    return Exit::Done;
}

/// The laptop of --device, or the only one whose bundles are on the shelf.
Result<DeviceInfo> laptopToCertify(const Call &call, Store &store)
{
    if (call.has(u"device"_s)) {
        return laptopMeant(store, call.value(u"device"_s));
    }
    const Result<std::vector<ShelvedBundle>> shelf = store.shelf();
    if (!shelf) {
        return failAs(shelf);
    }
    std::set<QByteArray> senders;
    for (const ShelvedBundle &bundle : *shelf) {
        if (bundle.isReady || bundle.why == vault::TrustReason::Revoked) {
            continue; // certified already: it only has to be taken in; or trusted no more
        }
        senders.insert(bundle.sender.publicKey);
    }
    if (!call.has(u"from-shelf"_s)) {
        return fail(Error::Code::BadArgument,
                    {u"laptop"_s, u"none"_s, u"--device KEY, or --from-shelf if one laptop waits there"_s});
    }
    if (senders.size() > 1) {
        QStringList waiting;
        for (const QByteArray &sender : senders) {
            waiting.append(u"%1 (--device %2)"_s.arg(vault::deviceLabel(sender), hexOf(sender).left(12)));
        }
        return fail(Error::Code::BadArgument,
                    {u"laptop"_s, u"--from-shelf"_s, u"one of those that wait: "_s + waiting.join(u", "_s)});
    }
    return senders.empty() ? fail(Error::Code::NotFound, {u"laptop"_s, u"--from-shelf"_s})
                           : store.device(*senders.begin());
}

Exit certify(Call &call)
{
    const std::optional<vault::Role> role = roleNamed(call.value(u"role"_s));
    const QDate until = QDate::fromString(call.value(u"until"_s), Qt::ISODate);
    if (!role) {
        return call.refuse({Error::Code::BadArgument,
                            {u"role"_s, call.value(u"role"_s), u"auditor, trainer, manager or office"_s}});
    }
    if (!until.isValid() || until < call.clock().today()) {
        return call.refuse(
            {Error::Code::BadArgument, {u"date"_s, call.value(u"until"_s), u"a day to come, as 2027-03-31"_s}});
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<DeviceInfo> laptop = laptopToCertify(call, **store);
    if (!laptop) {
        return call.refuse(laptop.error());
    }
    const Result<vault::ProgrammeSecrets> secrets = secretsOf(call, **store);
    if (!secrets) {
        return call.refuse(secrets.error());
    }
    const vault::PersonCertificate certificate
        = certificateFor(laptop->publicKey, call.value(u"person"_s), *role, until, call.clock());
    if (const Result<Changes> added = addSigned(**store, call.clock(), certificate, *secrets); !added) {
        return call.refuse(added.error());
    }
    if (call.json()) {
        QJsonObject json = keyJson(laptop->publicKey);
        json[u"certificate"_s] = toJson(certificate);
        call.print(json);
        return Exit::Done;
    }
    call.say(u"Certified: laptop %1 is of %2."_s.arg(laptop->label, lineOf(certificate)));
    sayKeyWords(call, laptop->publicKey);
    call.say(u"If that person reads out other words, revoke it at once. Others learn of it with your next bundle, or "
             "at once with: meyar-cli bundle export --trust"_s);
    if (call.has(u"take"_s)) {
        return takeWaiting(call, **store);
    }
    const Result<std::vector<ShelvedBundle>> shelf = (*store)->shelf();
    for (const ShelvedBundle &bundle : shelf ? *shelf : std::vector<ShelvedBundle>()) {
        if (bundle.isReady && bundle.sender.publicKey == laptop->publicKey) {
            call.say(u"Its bundle %1 (%2) waits on the shelf: meyar-cli bundle shelf take --db %3"_s.arg(
                bundle.fileName, counted(bundle.changes, u"change"_s), call.value(u"db"_s)));
        }
    }
    return Exit::Done;
}

Exit revoke(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<DeviceInfo> laptop = laptopMeant(**store, call.value(u"device"_s));
    if (!laptop) {
        return call.refuse(laptop.error());
    }
    const Result<vault::ProgrammeSecrets> secrets = secretsOf(call, **store);
    if (!secrets) {
        return call.refuse(secrets.error());
    }
    const vault::Revocation revocation{laptop->publicKey, call.value(u"reason"_s)};
    if (const Result<Changes> added = addSigned(**store, call.clock(), revocation, *secrets); !added) {
        return call.refuse(added.error());
    }
    call.say(u"Revoked: laptop %1. What is here of it by now counts; anything else it wrote or will write is held back "
             "wherever this arrives (bundle export --trust). Said again later, it lets count what has come here since. It "
             "cannot be undone."_s.arg(laptop->label));
    return Exit::Done;
}

/// The old file stays beside until the log carries the new key: a crash in between loses neither.
Exit rotate(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const vault::ProgrammeKeyFiles files((*store)->profile());
    const QString path = files.pathOf((*store)->programme());
    const Result<QString> words = passphrase(call, u"Passphrase of the programme's keys"_s, false);
    const Result<vault::ProgrammeSecrets> old = words ? files.load((*store)->programme(), *words) : failAs(words);
    const Result<vault::ProgrammeTrust> trust = (*store)->programmeTrust();
    if (!old || !trust) {
        return call.refuse(!old ? old.error() : trust.error());
    }
    vault::ProgrammeSecrets fresh{old->programme, vault::Secret::random(old->rootSeed.size()),
                                  old->sealing.clone(), old->office.clone()};
    const QString before = path + u".before"_s;
    if (!QFile::copy(path, before)) {
        return call.refuse(
            {Error::Code::CannotWrite, {before, u"it is there already, or the folder cannot be written"_s}});
    }
    if (const Result<vault::PassphraseSet> saved = files.save(fresh, *words); !saved) {
        QFile::remove(before);
        return call.refuse(saved.error());
    }
    Result<Changes> done = addSigned(**store, call.clock(), vault::RootRotation{fresh.root().publicKey}, *old);
    if (!done) {
        (void)files.save(*old, *words);
        QFile::remove(before);
        return call.refuse(done.error());
    }
    if (trust->card) {
        done = addSigned(**store, call.clock(), *trust->card, fresh);
    }
    QFile::remove(before);
    if (!done) {
        return call.refuse(done.error());
    }
    call.say(u"The programme has a new root key. Certificates of the old one stay valid. Print a new recovery sheet: the "
             "old one opens testimony and bundles, but signs nothing any more."_s);
    return Exit::Done;
}

} // namespace

std::vector<Command> programmeKeyCommands()
{
    const Option device{u"device"_s, u"KEY"_s,
                        u"the laptop's key, the beginning of it, its two words or its person"_s, true};
    return {{u"key programme"_s,
             {},
             u"begins a programme whose office certifies laptops"_s,
             {{u"db"_s, u"NEW"_s, u"the database to make"_s, true},
              {u"name"_s, u"NAME"_s, u"the programme's name"_s, true},
              {u"person"_s, u"NAME"_s, u"who works on this laptop, the office's first"_s, true},
              passphraseOption,
              jsonOption},
             programme},
            {u"key certify"_s,
             {},
             u"says whose laptop a key is (office)"_s,
             {dbOption,
              {device.name, device.value, device.help},
              {u"from-shelf"_s, {}, u"the laptop whose bundle waits on the shelf"_s},
              {u"person"_s, u"NAME"_s, u"whose laptop it is"_s, true},
              {u"role"_s, u"ROLE"_s, u"auditor, trainer, manager or office"_s, true},
              {u"until"_s, u"DATE"_s, u"the last day on which it is valid"_s, true},
              {u"take"_s, {}, u"also merges what waits on the shelf for this"_s},
              passphraseOption,
              jsonOption},
             certify},
            {u"key revoke"_s,
             {},
             u"says that a laptop is trusted no more (office)"_s,
             {dbOption, device, {u"reason"_s, u"TEXT"_s, u"why; shown to everybody"_s, true}, passphraseOption},
             revoke},
            {u"key rotate"_s,
             {},
             u"gives the programme a new root key (office)"_s,
             {dbOption, passphraseOption},
             rotate}};
}

} // namespace meyar::cli
