// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <map>

namespace meyar {

/// Province or territory codes (ISO 3166-2:PK) that law, limits and wages are dated by.
[[nodiscard]] const QStringList &jurisdictionCodes(); ///< PK-PB, PK-SD, PK-KP, PK-BA, PK-IS
/// Sector codes of the programme's enterprises, as in the packs' `sector` list.
[[nodiscard]] const QStringList &sectorCodes();

/// A firm. It may have several sites; what is assessed is always a site.
struct Enterprise
{
    EnterpriseId id;
    QString name;
    QString nameUrdu;
    QString sector; ///< one of sectorCodes(), or empty
    QString contact; ///< name of the contact person
    QString phone;
    QString notes;
    friend bool operator==(const Enterprise &, const Enterprise &) = default;
};

/// A factory or workshop at one address: where law applies and where auditors walk.
struct Site
{
    SiteId id;
    EnterpriseId enterprise;
    QString name; ///< "Unit 2"; empty = the enterprise's only site
    QString address;
    QString city;
    QString jurisdiction; ///< isPlace(): one of jurisdictionCodes(), or of another country ("BR", "BR-SP")
    std::map<QString, QString>
        facts; ///< profile facts by key (workers, storeys…), answers in pack form
    friend bool operator==(const Site &, const Site &) = default;
};

/// Whether a fact is no part of a site's profile but a field of the site or of the visit: jurisdiction, city, visit_date.
[[nodiscard]] bool isFieldFact(const QString &key);

/// Refuses an enterprise without a name or with an unknown sector, as BadArgument.
[[nodiscard]] Result<> validated(const Enterprise &enterprise);
/// Refuses a site without city or at no isPlace(), as BadArgument.
[[nodiscard]] Result<> validated(const Site &site);

} // namespace meyar
