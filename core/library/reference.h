// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QDate>
#include <QStringList>

namespace meyar {

/// What a clause id means: a section of a law or an article of a convention, in our own words.
struct Reference
{
    QString id;
    QString jurisdiction; ///< a country (PK), a province (PK-PB…) or INT
    Text title; ///< "Factories Act 1934"
    QString article; ///< "25", "33-D, 33-E" or "Schedule 2"; empty where unsure
    QString convention; ///< "C155"; empty for national law
    Text text; ///< what it asks for
    QDate validFrom; ///< null = always
    QDate validTo; ///< null = still in force
    QString confidence; ///< S, K1, K2, K3 or D: how sure the section number and the text are
    QString url;
    QString pillar; ///< labour, osh, environment, ethics or governance; empty = none
    QStringList gsp; ///< numbers "1" to "27" of the GSP+ conventions it stands for (Reg. (EU) 978/2012, Annex VIII)
    QString status; ///< of a convention in Pakistan: "ratified 1957"

    /// An area of another scheme's structure, not law: its id begins with "area-".
    [[nodiscard]] bool isArea() const { return id.startsWith(QLatin1String("area-")); }

    /// "Factories Act 1934, s. 25" in the language; a K3 reference carries "(to be confirmed)".
    [[nodiscard]] QString citation(Language language) const;
    /// Whether it binds a site of `siteJurisdiction` on `day`: a country's text binds all its provinces, conventions
    /// bind everywhere.
    [[nodiscard]] bool applies(const QString &siteJurisdiction, QDate day) const;
    friend bool operator==(const Reference &, const Reference &) = default;
};

} // namespace meyar
