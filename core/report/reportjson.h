// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/auditreport.h"

#include <QJsonObject>

namespace meyar {

/// What a report is of, for whoever checks it later.
struct ReportFacts
{
    QString kind; ///< "audit", "cap"…
    QString language; ///< "en", "ur", "both"
    QString enterprise;
    QString site;
    QString programme;
    QString startedOn; ///< ISO
    QString score; ///< "46.5"; empty when nothing counts
    QString grade;
    QString packTitle;
    QString packVersion;
    QString packHash; ///< hexadecimal
    QString assessment; ///< id
    QString headCode;
    QString headHash; ///< hexadecimal
    QString madeOn; ///< ISO, UTC
    QString meyar; ///< version that made it
};
[[nodiscard]] ReportFacts factsOf(const QString &kind, const AuditReportInput &input, ReportLanguage language);

/// The facts and everything that the document says, in both languages where it has them, as canonical JSON: keys in
/// ascending order, no white space, UTF-8. Photos are named by their SHA-256. Equal reports are equal bytes.
[[nodiscard]] QByteArray toJson(const ReportFacts &facts, const ReportDocument &document);
/// The facts of such bytes; nothing if they are none.
[[nodiscard]] std::optional<ReportFacts> reportFactsFrom(const QByteArray &json);

/// The words of the report as plain text, one paragraph or row a line, for programs that cannot read the PDF's script.
[[nodiscard]] QString toPlainText(const ReportDocument &document);

} // namespace meyar
