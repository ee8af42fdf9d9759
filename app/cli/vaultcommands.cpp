// SPDX-License-Identifier: GPL-3.0-or-later
// The passphrase over confidential testimony.
#include "app/cli/passphrasefile.h"

#include "core/vault/devicekeys.h"

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

const QString newPassphrase = u"new-passphrase-file"_s;

Exit propose(Call &call)
{
    call.say(vault::proposedPassphrase());
    return Exit::Done;
}

Exit init(Call &call)
{
    const Result<QString> passphrase = passphraseFrom(call, passphraseOption.name);
    if (!passphrase) {
        return call.refuse(passphrase.error());
    }
    Testimony testimony(vault::DeviceKeys::defaultFolder());
    if (testimony.isSetUp()) {
        call.complain(u"Confidential notes are set up already, in %1. Does the passphrase fit? meyar-cli vault unlock-check. "
                      "For another passphrase: meyar-cli vault change."_s.arg(vault::DeviceKeys::defaultFolder()));
        return Exit::Refused;
    }
    const auto set = testimony.setUp(*passphrase, vault::calibrated());
    if (!set) {
        return call.refuse(set.error());
    }
    const Result<QStringList> sheet = testimony.recoverySheet();
    if (!sheet) {
        return call.refuse(sheet.error());
    }
    call.say(u"Confidential notes are set up. The recovery sheet follows. Print it and put it into a safe:"_s);
    call.say(u"whoever has it can read the notes, and it is never shown again without the passphrase."_s);
    call.say(*sheet);
    return Exit::Done;
}

Exit unlockCheck(Call &call)
{
    const auto testimony = testimonyOf(call, vault::DeviceKeys::defaultFolder());
    if (!testimony) {
        return call.refuse(testimony.error());
    }
    call.say(u"The passphrase fits."_s);
    return Exit::Done;
}

Exit change(Call &call)
{
    const Result<QString> before = passphraseFrom(call, passphraseOption.name);
    const Result<QString> after = passphraseFrom(call, newPassphrase);
    if (!before || !after) {
        return call.refuse(!before ? before.error() : after.error());
    }
    Testimony testimony(vault::DeviceKeys::defaultFolder());
    if (const auto set = testimony.change(*before, *after, vault::calibrated()); !set) {
        return call.refuse(set.error());
    }
    call.say(u"The passphrase is changed. Copies of the old key file still open with the old one."_s);
    return Exit::Done;
}

} // namespace

std::vector<Command> vaultCommands()
{
    return {{u"vault propose"_s, {}, u"propose a passphrase of random words"_s, {}, propose},
            {u"vault init"_s, {}, u"set up confidential notes under a passphrase; prints the recovery sheet"_s,
             {neededPassphraseOption}, init},
            {u"vault unlock-check"_s, {}, u"say whether a passphrase fits"_s, {neededPassphraseOption}, unlockCheck},
            {u"vault change"_s, {}, u"change the passphrase"_s,
             {neededPassphraseOption, {newPassphrase, u"FILE"_s, u"file with the new one in its first line"_s, true}},
             change}};
}

} // namespace meyar::cli
