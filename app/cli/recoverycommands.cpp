// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets on paper, and what they open when a laptop is lost.
#include "app/cli/passphraseinput.h"

#include "core/base/savefile.h"
#include "core/vault/age.h"
#include "core/vault/devicekeys.h"
#include "core/vault/masterkey.h"
#include "core/vault/programmekeys.h"
#include "core/vault/recoverysheet.h"

#include <QFile>
#include <QRegularExpression>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sheetLimit = 64 * 1024;

struct Sheet
{
    QString title;
    QStringList lines;
};

Result<Sheet> masterSheet(const QString &words)
{
    const Result<vault::Secret> key = vault::MasterKeyFile(vault::DeviceKeys::defaultFolder()).unlock(words);
    return key ? Result<Sheet>({u"Meyar recovery sheet: the key of confidential interviews on this laptop"_s,
                                vault::recoverySheet(vault::SheetKind::MasterKey, *key)})
               : failAs(key);
}

Result<vault::ProgrammeSecrets> secretsOf(const Store &store, const QString &words)
{
    return vault::ProgrammeKeyFiles(store.profile()).load(store.programme(), words);
}

Result<Sheet> programmeSheet(const Call &call, const QString &words)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return failAs(store);
    }
    const Result<QString> name = (*store)->programmeName();
    const Result<vault::ProgrammeSecrets> secrets = secretsOf(**store, words);
    if (!name || !secrets) {
        return tl::unexpected(!name ? name.error() : secrets.error());
    }
    return Sheet{u"Meyar recovery sheet: the keys of the programme %1"_s.arg(*name),
                 vault::recoverySheet(vault::SheetKind::ProgrammeSecrets, secrets->packed())};
}

Exit sheet(Call &call)
{
    const bool isMaster = call.has(u"master"_s);
    if (isMaster == call.has(u"db"_s)) {
        return call.refuse({Error::Code::BadArgument, {u"sheet"_s, u"none"_s, u"either --db or --master"_s}});
    }
    const Result<QString> words = passphrase(call, u"Passphrase"_s, false);
    const Result<Sheet> made = !words ? failAs(words) : isMaster ? masterSheet(*words) : programmeSheet(call, *words);
    if (!made) {
        return call.refuse(made.error());
    }
    const QString text = made->title + u"\nWhoever reads this sheet has the keys. Keep it in a safe, not beside the laptop.\n\n"_s
        + made->lines.join(u'\n');
    if (!call.has(u"out"_s)) {
        call.say(text.split(u'\n'));
        return Exit::Done;
    }
    if (QFile::exists(call.value(u"out"_s))) {
        return call.refuse({Error::Code::CannotWrite, {call.value(u"out"_s), u"it is there already"_s}});
    }
    if (const Result<> saved = savePrivateFile(call.value(u"out"_s), text.toUtf8() + '\n'); !saved) {
        return call.refuse(saved.error());
    }
    call.say(u"Written: %1. Print it, then delete the file."_s.arg(call.value(u"out"_s)));
    return Exit::Done;
}

/// The lines that begin with a number and a colon, as Meyar prints them, without the words around; if there are none, all.
QString keyLines(const QString &text)
{
    static const QRegularExpression numbered(u"^\\s*\\d+:"_s);
    const QStringList all = text.split(u'\n');
    const QStringList lines = all.filter(numbered);
    return (lines.isEmpty() ? all : lines).join(u'\n');
}

Result<QString> restored(const Call &call, const vault::SheetContent &content)
{
    const QString profile = vault::DeviceKeys::defaultFolder();
    const vault::MasterKeyFile master(profile);
    const vault::ProgrammeKeyFiles programmes(profile);
    const bool isMaster = content.kind == vault::SheetKind::MasterKey;
    std::optional<vault::ProgrammeSecrets> secrets;
    if (!isMaster) {
        secrets = vault::ProgrammeSecrets::unpacked(content.secret);
        if (!secrets) {
            return fail(Error::Code::SheetMistyped, {u"1"_s});
        }
    }
    const QString path = isMaster ? master.path() : programmes.pathOf(secrets->programme);
    if (QFile::exists(path) && !call.has(u"replace"_s)) {
        return fail(Error::Code::KeyTrouble, {path, u"there is one already; --replace overwrites it"_s});
    }
    const Result<QString> words = passphrase(call, u"New passphrase"_s, true);
    if (!words) {
        return failAs(words);
    }
    const Result<vault::PassphraseSet> set
        = isMaster ? master.restore(content.secret, *words) : programmes.save(*secrets, *words);
    return set ? Result<QString>(path) : failAs(set);
}

Exit recover(Call &call)
{
    const Result<QByteArray> text = readFile(call.value(u"sheet"_s), sheetLimit);
    if (!text) {
        return call.refuse(text.error());
    }
    const Result<vault::SheetContent> content = vault::readRecoverySheet(keyLines(QString::fromUtf8(*text)));
    const Result<QString> path = content ? restored(call, *content) : failAs(content);
    if (!path) {
        return call.refuse(path.error());
    }
    call.say(u"Recovered into %1, under the new passphrase."_s.arg(*path));
    return Exit::Done;
}

Exit decrypt(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const QString out = call.value(u"out"_s);
    if (QFile::exists(out)) {
        return call.refuse({Error::Code::CannotWrite, {out, u"it is there already"_s}});
    }
    const Result<QString> words = passphrase(call, u"Passphrase of the programme's keys"_s, false);
    const Result<vault::ProgrammeSecrets> secrets = words ? secretsOf(**store, *words) : failAs(words);
    const Result<> done = secrets ? vault::decryptAgeFile(call.words().constFirst(), out, secrets->office) : failAs(secrets);
    if (!done) {
        return call.refuse(done.error());
    }
    call.say(u"Opened with the programme's own key: %1"_s.arg(out));
    return Exit::Done;
}

} // namespace

std::vector<Command> recoveryCommands()
{
    return {{u"key sheet"_s,
             {},
             u"prints a recovery sheet: secrets for the safe"_s,
             {{u"db"_s, u"FILE"_s, u"the keys of this database's programme (office)"_s},
              {u"master"_s, {}, u"the key of confidential interviews on this laptop"_s},
              {u"out"_s, u"FILE"_s, u"a new file that only you can read, instead of the screen"_s},
              passphraseOption},
             sheet},
            {u"key recover"_s,
             {},
             u"brings back what a recovery sheet says"_s,
             {{u"sheet"_s, u"FILE"_s, u"the typed lines of the sheet"_s, true},
              {u"replace"_s, {}, u"overwrites the key that is here"_s},
              passphraseOption},
             recover},
            {u"key decrypt"_s,
             u"FILE"_s,
             u"opens a bundle for the office with the programme's own key"_s,
             {dbOption, {u"out"_s, u"FILE"_s, u"the readable bundle; must not exist"_s, true}, passphraseOption},
             decrypt}};
}

} // namespace meyar::cli
