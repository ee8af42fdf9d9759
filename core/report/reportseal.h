// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportjson.h"
#include "core/vault/crypto.h"

namespace meyar {

/// A report's data and its signature, as one JSON file: {"report":…,"seal":{"key":…,"signature":…}}. The signature is
/// over the bytes of `json`, under a heading of its own. One byte changed anywhere is noticed.
[[nodiscard]] QByteArray sealedJson(const QByteArray &json, const vault::KeyPair &keys);

/// A finished PDF with a last line that seals every byte before it. Readers of PDF pass over the line.
[[nodiscard]] QByteArray sealedPdf(const QByteArray &pdf, const vault::KeyPair &keys);

/// What a report says of itself once its seal has been found whole.
struct VerifiedReport
{
    QByteArray key; ///< of the laptop that made it
    ReportFacts facts;
};

/// Verifies a PDF or JSON that Meyar made. BadSignature if one byte differs from what was sealed; NotFound (what "seal") if
/// it bears no seal: somebody else made it, or it was saved again by another program. Says nothing about who holds the key:
/// Store::device() does.
[[nodiscard]] Result<VerifiedReport> verifiedReport(const QByteArray &bytes, const QString &path);
/// The same of a file.
[[nodiscard]] Result<VerifiedReport> verifiedReport(const QString &path);

} // namespace meyar
