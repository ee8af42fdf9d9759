// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportphotos.h"

#include "core/evidence/filekind.h"
#include "core/evidence/strippedcopy.h"

#include <algorithm>
#include <set>

namespace meyar {

namespace {

bool belongs(const Evidence &evidence, const Finding &finding)
{
    return evidence.finding == finding.id
        || (evidence.finding.isNull() && !finding.question.isEmpty() && evidence.question == finding.question);
}

std::vector<ReportPhoto> photosOf(const Finding &finding, const std::vector<EvidenceRow> &evidence)
{
    std::set<QByteArray> replaced;
    for (const EvidenceRow &row : evidence) {
        if (belongs(row.evidence, finding) && !row.isMissing) {
            replaced.insert(row.evidence.derivedFrom);
        }
    }
    std::vector<ReportPhoto> photos;
    for (const EvidenceRow &row : evidence) {
        const Evidence &shown = row.evidence;
        const bool isPrinted = belongs(shown, finding) && !row.isMissing && shown.type.startsWith(u"image/")
            && replaced.count(shown.sha256) == 0;
        if (isPrinted && photos.size() < mostPhotosOfFinding) {
            photos.push_back({finding.id, shown.sha256, shown.name, shown.caption, shown.takenAt, {}});
        }
    }
    return photos;
}

/// Those of no finding, an edited copy in the place of its original; all of them.
std::vector<ReportPhoto> annexOf(const std::vector<FindingRow> &findings, const std::vector<EvidenceRow> &evidence)
{
    std::set<QByteArray> replaced;
    for (const EvidenceRow &row : evidence) {
        if (!row.isMissing) {
            replaced.insert(row.evidence.derivedFrom);
        }
    }
    std::vector<ReportPhoto> photos;
    for (const EvidenceRow &row : evidence) {
        const Evidence &shown = row.evidence;
        const bool isWithFinding = std::any_of(findings.begin(), findings.end(),
                                               [&](const FindingRow &found) { return belongs(shown, found.finding); });
        const bool isPrinted = !isWithFinding && shown.finding.isNull() && !row.isMissing
            && shown.type.startsWith(u"image/") && replaced.count(shown.sha256) == 0;
        if (isPrinted) {
            photos.push_back({{}, shown.sha256, shown.name, shown.caption, shown.takenAt, shown.question});
        }
    }
    return photos;
}

} // namespace

std::vector<ReportPhoto> photosOf(const std::vector<FindingRow> &findings, const std::vector<EvidenceRow> &evidence)
{
    std::vector<ReportPhoto> photos;
    for (const FindingRow &row : findings) {
        for (ReportPhoto &photo : photosOf(row.finding, evidence)) {
            photos.push_back(std::move(photo));
        }
    }
    const std::vector<ReportPhoto> others = annexOf(findings, evidence);
    photos.insert(photos.end(), others.begin(), others.begin() + std::min<qsizetype>(mostPhotosOfAnnex, qsizetype(others.size())));
    return photos;
}

QStringList photosBeyondAnnex(const std::vector<FindingRow> &findings, const std::vector<EvidenceRow> &evidence)
{
    const std::vector<ReportPhoto> others = annexOf(findings, evidence);
    QStringList questions;
    for (std::size_t i = mostPhotosOfAnnex; i < others.size(); ++i) {
        questions.append(others[i].question);
    }
    return questions;
}

void loadPhotos(AuditReportInput &input, const evidence::Files &files, const PhotoMaker &make)
{
    for (ReportPhoto &photo : input.photos) {
        const Result<QByteArray> original = files.get(photo.sha256);
        const Result<QByteArray> made = !original ? failAs(original)
            : make                                ? make(*original, photo.name)
                                                  : evidence::strippedCopy(*original, photo.name);
        const auto kind = made ? evidence::kindOf(*made) : std::nullopt;
        if (kind) {
            photo.bytes = *made;
            photo.type = evidence::mimeType(*kind);
        }
    }
    input.photos.erase(std::remove_if(input.photos.begin(), input.photos.end(),
                                      [](const ReportPhoto &photo) { return photo.bytes.isEmpty(); }),
                       input.photos.end());
}

} // namespace meyar
