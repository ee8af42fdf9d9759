// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/trustwords.h"

namespace meyar {

namespace {

const char *sourceOf(vault::Role role)
{
    switch (role) {
    case vault::Role::Trainer:
        return QT_TRANSLATE_NOOP("Trust", "Trainer");
    case vault::Role::Manager:
        return QT_TRANSLATE_NOOP("Trust", "Manager");
    case vault::Role::Office:
        return QT_TRANSLATE_NOOP("Trust", "Office");
    case vault::Role::Auditor:
        break;
    }
    return QT_TRANSLATE_NOOP("Trust", "Auditor");
}

const char *sourceOf(vault::TrustLevel level)
{
    switch (level) {
    case vault::TrustLevel::FirstUse:
        return QT_TRANSLATE_NOOP("Trust", "Accepted here");
    case vault::TrustLevel::Certified:
        return QT_TRANSLATE_NOOP("Trust", "Certified");
    case vault::TrustLevel::Revoked:
        return QT_TRANSLATE_NOOP("Trust", "Trusted no more");
    case vault::TrustLevel::Unknown:
        break;
    }
    return QT_TRANSLATE_NOOP("Trust", "Unknown");
}

const char *sourceOf(vault::TrustReason reason)
{
    switch (reason) {
    case vault::TrustReason::OpenProgramme:
        return QT_TRANSLATE_NOOP("Trust", "Nobody certifies laptops in an open programme");
    case vault::TrustReason::NoRootKey:
        return QT_TRANSLATE_NOOP("Trust",
                                 "Nothing of this programme's office has arrived here yet");
    case vault::TrustReason::NotYetValid:
        return QT_TRANSLATE_NOOP("Trust",
                                 "The office's certificate for this laptop is not valid yet");
    case vault::TrustReason::Expired:
        return QT_TRANSLATE_NOOP("Trust", "The office's certificate for this laptop has run out");
    case vault::TrustReason::Certified:
        return QT_TRANSLATE_NOOP("Trust", "The office has certified this laptop");
    case vault::TrustReason::Revoked:
        return QT_TRANSLATE_NOOP("Trust", "The office trusts this laptop no more");
    case vault::TrustReason::NoCertificate:
        break;
    }
    return QT_TRANSLATE_NOOP("Trust", "The office has not certified this laptop");
}

} // namespace

QString word(const Translation &translation, vault::Role role)
{
    return translation.text("Trust", sourceOf(role));
}

QString word(const Translation &translation, vault::TrustLevel level)
{
    return translation.text("Trust", sourceOf(level));
}

QString reasonText(const Translation &translation, vault::TrustReason reason)
{
    return translation.text("Trust", sourceOf(reason));
}

} // namespace meyar
