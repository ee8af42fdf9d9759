// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at keys: this laptop's, and those of the programme's laptops.
#include "app/cli/laptops.h"

#include "core/store/office.h"
#include "core/vault/devicekeys.h"
#include "core/vault/exchangekey.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

Exit show(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    Result<DeviceInfo> device = (*store)->thisDevice();
    const Result<vault::AgeIdentity> key = vault::exchangeKey((*store)->profile());
    const Result<vault::ProgrammeTrust> programme = (*store)->programmeTrust();
    const Result<QString> name = (*store)->programmeName();
    if (!device || !key || !programme || !name) {
        return call.refuse(!device ? device.error() : !key ? key.error() : !programme ? programme.error() : name.error());
    }
    device->recipient = key->recipient().toString();
    if (call.json()) {
        QJsonObject json = toJson(*device);
        json[u"programme"_s] = *name;
        json[u"programme_id"_s] = (*store)->programme().toString();
        json[u"programme_has_root"_s] = !programme->roots.empty();
        call.print(json);
        return Exit::Done;
    }
    if (device->publicKey.isEmpty()) {
        call.say(u"Laptop: no key for this database yet; it gets one when something is first written on this laptop."_s);
    } else {
        call.say(u"Laptop: %1 (%2)"_s.arg(device->label, vault::fingerprint(device->publicKey)));
        sayKeyWords(call, device->publicKey);
        call.say(u"Key: "_s + hexOf(device->publicKey));
    }
    call.say(u"Others encrypt to: "_s + device->recipient);
    call.say(u"Programme: %1"_s.arg(name->isEmpty() ? u"(open)"_s : *name));
    if (programme->roots.empty()) {
        call.say(u"The programme has no root key: laptops are trusted by first use."_s);
    } else if (device->certificate) {
        call.say(u"Certificate: %1 (%2)"_s.arg(lineOf(*device->certificate), trustName(*device)));
    } else if (!device->publicKey.isEmpty()) {
        call.say(u"Certificate: none. Read the key words to your office, which certifies the laptop by them."_s);
    }
    return Exit::Done;
}

Exit list(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::vector<DeviceInfo>> devices = allLaptops(**store);
    if (!devices) {
        return call.refuse(devices.error());
    }
    QJsonArray json;
    for (const DeviceInfo &device : *devices) {
        json.append(toJson(device));
        if (!call.json()) {
            const QString who = device.certificate ? lineOf(*device.certificate)
                                                   : device.person.isEmpty() ? u"(no name)"_s : device.person;
            call.say(u"%1  %2  %3  %4%5"_s.arg(vault::fingerprint(device.publicKey), device.label,
                                             trustName(device), who, device.isThis ? u"  (this laptop)"_s : QString()));
            if (device.heldBack > 0) {
                call.say(u"    %1 of it held back: beyond what the office let count when it revoked the laptop"_s.arg(
                    counted(device.heldBack, u"change"_s)));
            }
        }
    }
    if (call.json()) {
        call.print(json);
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> keyCommands()
{
    return {{u"key show"_s, {}, u"this laptop's key, to be compared by voice"_s, {dbOption, jsonOption}, show},
            {u"key list"_s, {}, u"the laptops of the programme and how far each is trusted"_s, {dbOption, jsonOption}, list}};
}

} // namespace meyar::cli
