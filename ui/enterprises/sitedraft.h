// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enterprise/enterprise.h"

#include <QDate>
#include <QMap>

#include <vector>

namespace meyar::ui {

/// A site with its enterprise as the side panel shows and edits it.
struct SiteDraft
{
    Enterprise enterprise;
    Site site;
    bool isNewEnterprise = false; ///< neither is in the database yet
    bool isNewSite = false;
    [[nodiscard]] bool isNew() const { return isNewEnterprise || isNewSite; }
    friend bool operator==(const SiteDraft &, const SiteDraft &) = default;
};

/// The fields that can be refused.
enum class SiteField { Name, Sector, City, Province };
using SiteProblems = QMap<SiteField, QString>; ///< what to do, in the language of the window

/// The fields in which the draft cannot be saved yet.
[[nodiscard]] std::vector<SiteField> refusedFields(const SiteDraft &draft);

/// What people typed, as it is stored: cleaned, without spaces at the ends, the phone with Western
/// digits.
[[nodiscard]] SiteDraft tidied(SiteDraft draft);

/// "Tarazu Leather, Unit 2", with the Urdu name if asked for and known.
[[nodiscard]] QString factoryName(const Enterprise &enterprise, const Site &site, bool urdu);

/// A code with its word, for a chooser.
struct CodeChoice
{
    QString code;
    QString word;
};

/// One assessment of the site, ready to show.
struct VisitLine
{
    AssessmentId id;
    QString date;
    QString remark; ///< "Audit · Draft"
    int openFindings = 0;
    QString findingsText; ///< "3 open"; empty = none
    QDate on;
    friend bool operator==(const VisitLine &, const VisitLine &) = default;
};

} // namespace meyar::ui
