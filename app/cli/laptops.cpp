// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/laptops.h"

#include "core/vault/devicekeys.h"
#include "core/vault/keywords.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastKeyDigits = 4;
constexpr std::array roles{std::pair{vault::Role::Auditor, QStringView(u"auditor")},
                           std::pair{vault::Role::Trainer, QStringView(u"trainer")},
                           std::pair{vault::Role::Manager, QStringView(u"manager")},
                           std::pair{vault::Role::Office, QStringView(u"office")}};

QString dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate);
}

} // namespace

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString nameOf(vault::Role role)
{
    const auto *found = std::ranges::find(roles, role, &decltype(roles)::value_type::first);
    return found == roles.end() ? QString() : found->second.toString();
}

std::optional<vault::Role> roleNamed(const QString &name)
{
    const auto *found = std::ranges::find(roles, QStringView(name), &decltype(roles)::value_type::second);
    return found == roles.end() ? std::nullopt : std::optional(found->first);
}

QString trustName(int trust)
{
    switch (static_cast<vault::TrustLevel>(trust)) {
    case vault::TrustLevel::FirstUse: return u"first use"_s;
    case vault::TrustLevel::Certified: return u"certified"_s;
    case vault::TrustLevel::Revoked: return u"revoked"_s;
    case vault::TrustLevel::Unknown: break;
    }
    return u"unknown"_s;
}

QString trustName(const DeviceInfo &device)
{
    if (static_cast<int>(device.shownLevel()) != device.trust) {
        return device.isThis ? u"not certified yet"_s : u"accepted here"_s;
    }
    return trustName(device.trust);
}

QString sentenceOf(vault::TrustReason reason)
{
    switch (reason) {
    case vault::TrustReason::OpenProgramme: return u"nobody signs for laptops in an open programme"_s;
    case vault::TrustReason::NoRootKey: return u"no word of this programme's office has arrived"_s;
    case vault::TrustReason::NoCertificate: return u"the office has not certified this laptop"_s;
    case vault::TrustReason::NotYetValid: return u"the office's certificate is not valid yet"_s;
    case vault::TrustReason::Expired: return u"the office's certificate has run out"_s;
    case vault::TrustReason::Certified: return u"certified by the office"_s;
    case vault::TrustReason::Revoked: return u"the office trusts this laptop no more"_s;
    }
    return {};
}

QJsonObject keyJson(const QByteArray &publicKey)
{
    return {{u"laptop"_s, vault::deviceLabel(publicKey)},
            {u"key"_s, hexOf(publicKey)},
            {u"fingerprint"_s, vault::fingerprint(publicKey)},
            {u"words_en"_s, QJsonArray::fromStringList(vault::keyWords(publicKey, Language::English))},
            {u"words_ur"_s, QJsonArray::fromStringList(vault::keyWords(publicKey, Language::Urdu))}};
}

QJsonObject toJson(const vault::PersonCertificate &certificate)
{
    return {{u"person"_s, certificate.person},
            {u"role"_s, nameOf(certificate.role)},
            {u"from"_s, dayOf(certificate.validFromMs)},
            {u"until"_s, dayOf(certificate.validToMs - 1)}};
}

QJsonObject toJson(const DeviceInfo &device)
{
    QJsonObject json = keyJson(device.publicKey);
    json[u"person"_s] = device.person;
    json[u"recipient"_s] = device.recipient;
    json[u"trust"_s] = trustName(device);
    json[u"this"_s] = device.isThis;
    json[u"held_back"_s] = device.heldBack;
    if (device.trustReason) {
        json[u"why"_s] = sentenceOf(*device.trustReason);
    }
    if (device.certificate) {
        json[u"certificate"_s] = toJson(*device.certificate);
    }
    return json;
}

QString lineOf(const vault::PersonCertificate &certificate)
{
    return u"%1, %2, until %3"_s.arg(certificate.person, nameOf(certificate.role), dayOf(certificate.validToMs - 1));
}

void sayKeyWords(const Call &call, const QByteArray &publicKey)
{
    call.say(u"Key words: "_s + vault::keyWords(publicKey, Language::English).join(u' '));
    call.say(u"In Urdu: "_s + vault::keyWords(publicKey, Language::Urdu).join(u' '));
}

Result<DeviceInfo> laptopMeant(Store &store, const QString &text)
{
    const Result<std::vector<DeviceInfo>> known = store.devices();
    const Result<std::vector<ShelvedBundle>> shelf = store.shelf();
    if (!known || !shelf) {
        return tl::unexpected(!known ? known.error() : shelf.error());
    }
    std::vector<DeviceInfo> all = *known;
    for (const ShelvedBundle &bundle : *shelf) {
        if (std::ranges::find(all, bundle.sender.publicKey, &DeviceInfo::publicKey) == all.end()) {
            all.push_back(bundle.sender);
        }
    }
    const QByteArray digits = text.toLower().remove(u' ').toLatin1();
    std::vector<DeviceInfo> meant;
    std::ranges::copy_if(all, std::back_inserter(meant), [&](const DeviceInfo &device) {
        const bool isKey = digits.size() >= leastKeyDigits && device.publicKey.toHex().startsWith(digits);
        return isKey || device.label == text || (!device.person.isEmpty() && device.person == text);
    });
    if (meant.size() > 1) {
        return fail(Error::Code::BadArgument, {u"laptop"_s, text, u"more of its key, as several laptops fit"_s});
    }
    if (meant.size() == 1) {
        return meant.front();
    }
    const QByteArray key = QByteArray::fromHex(digits);
    if (key.size() == vault::publicKeySize && key.toHex() == digits) {
        return store.device(key); // not heard of yet
    }
    return fail(Error::Code::NotFound, {u"laptop"_s, text});
}

} // namespace meyar::cli
