// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportwords.h"
#include "core/report/trainingreport.h"

/// What reports of trainings share. Private to core/report.
namespace meyar::report {

using Blocks = std::vector<Block>;

/// What every part needs. `site` null: of all enterprises.
struct TrainingContext
{
    const TrainingReportInput &in;
    SiteId site;
    Words words = {};

    [[nodiscard]] const Cohort &head() const { return in.record.head; }
    [[nodiscard]] QDate today() const { return in.generatedAt.toLocalTime().date(); }
    [[nodiscard]] std::vector<SiteId> sites() const; ///< those that the report is of
    [[nodiscard]] const FirmFacts &facts(SiteId id) const;
    [[nodiscard]] Text name(SiteId id) const; ///< of an enterprise; "Factory not in this database" if it is not here
    [[nodiscard]] std::vector<Project> projects() const; ///< of those sites, done and verified first
};

/// A word of core/wording in both languages.
template<typename Value>
[[nodiscard]] Text wordIn(const Words &words, Value value)
{
    return inBoth([&](Language language) { return word(words.of(language), value); });
}
[[nodiscard]] Text number(double value, int decimals = 0);
[[nodiscard]] Text percentOrDash(const std::optional<double> &value);
[[nodiscard]] QString percentWords(const std::optional<double> &value); ///< "53 %", or a dash
[[nodiscard]] Text dash();
/// The photo of this SHA-256 with its caption; nothing if it is not here.
[[nodiscard]] std::optional<Photo> photoOf(const TrainingContext &context, const QString &sha256, const Text &caption);

/// Running lines of a report that is of no assessment.
void setTrainingFrame(const Words &words, ReportDocument &document, const Text &kind, const Text &name, const QString &programme,
                      const QDateTime &generatedAt, bool sampleData);

/// Three in a row: sums of money are wide.
void appendInRows(const Figures &figures, Blocks &blocks);
enum class KpiChoice { Compared, All }; ///< those known before and after; also a site without one of them, with the reason
/// Key figures by figure and site, those that a project aims at first; `most` rows at the most.
void appendKpis(const TrainingContext &context, KpiChoice choice, size_t most, Blocks &blocks);
void appendProjectPhotos(const TrainingContext &context, const Project &project, Blocks &blocks);

[[nodiscard]] ReportDocument buildChangeReport(const TrainingContext &context, ReportLanguage language);
[[nodiscard]] ReportDocument buildCertificates(const TrainingContext &context, ReportLanguage language);
[[nodiscard]] ReportDocument buildHandout(const TrainingContext &context, ReportLanguage language);
[[nodiscard]] ReportDocument buildCaseStudy(const TrainingContext &context, ReportLanguage language);

} // namespace meyar::report
