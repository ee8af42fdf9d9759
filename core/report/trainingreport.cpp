// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/trainingreport.h"

#include "core/evidence/filekind.h"
#include "core/evidence/strippedcopy.h"
#include "core/portfolio/gathercohort.h"
#include "core/report/trainingparts.h"
#include "core/store/sampleprogramme.h"

#include <algorithm>
#include <cmath>

namespace meyar {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr const char *product = QT_TRANSLATE_NOOP("Report", "Meyar");
constexpr const char *pageOf = QT_TRANSLATE_NOOP("Report", "Page %1 of %2");
constexpr const char *sampleData = QT_TRANSLATE_NOOP("Report", "Sample data");
constexpr const char *madeOn = QT_TRANSLATE_NOOP("Report", "made on %1");
constexpr const char *notHere = QT_TRANSLATE_NOOP("Report", "Factory not in this database");

std::set<QString> photosNamedIn(const CohortRecord &record)
{
    std::set<QString> named;
    for (const Project &project : record.projects) {
        named.insert({project.before, project.after});
    }
    for (const ActionPoint &point : record.points) {
        named.insert({point.before, point.after});
    }
    named.erase(QString());
    return named;
}

} // namespace

QString toCode(TrainingReportKind kind)
{
    constexpr const char *codes[]{"score", "certificate", "case-study", "handout"};
    return QLatin1String(codes[static_cast<size_t>(kind)]);
}

std::optional<TrainingReportKind> trainingReportKindFrom(const QString &code)
{
    for (const auto kind : {TrainingReportKind::Change, TrainingReportKind::Certificate, TrainingReportKind::CaseStudy, TrainingReportKind::Handout}) {
        if (toCode(kind) == code) {
            return kind;
        }
    }
    return {};
}

Result<TrainingReportInput> gatherTrainingReport(Store &store, const Library &library, CohortId cohort, const Clock &clock)
{
    TrainingReportInput input;
    Result<CohortRecord> record = store.cohort(cohort);
    if (!record) {
        return failAs(record);
    }
    input.record = std::move(*record);
    auto firms = gatherFirms(store, library, input.record, clock);
    const Result<QString> programme = store.programmeName();
    if (!firms || !programme) {
        return tl::unexpected(!firms ? firms.error() : programme.error());
    }
    input.firms = std::move(*firms);
    input.programme = *programme;
    input.generatedAt = clock.now();
    input.sampleData = isSampleProgramme(store.programme());
    for (const QString &sha256 : photosNamedIn(input.record)) {
        input.photos.emplace(sha256, Photo());
    }
    return input;
}

void loadPhotos(TrainingReportInput &input, const evidence::Files &files, const PhotoMaker &make)
{
    for (auto &[sha256, photo] : input.photos) {
        const Result<QByteArray> original = files.get(QByteArray::fromHex(sha256.toLatin1()));
        const Result<QByteArray> made = !original ? failAs(original)
            : make                                ? make(*original, sha256)
                                                  : evidence::strippedCopy(*original, sha256);
        const auto kind = made ? evidence::kindOf(*made) : std::nullopt;
        if (kind) {
            photo.bytes = *made;
            photo.type = evidence::mimeType(*kind);
        }
    }
    std::erase_if(input.photos, [](const auto &each) { return each.second.bytes.isEmpty(); });
}

std::vector<SiteId> sitesOf(TrainingReportKind kind, const TrainingReportInput &input)
{
    std::vector<SiteId> sites;
    for (const CohortFirm &firm : input.record.firms) {
        if (kind != TrainingReportKind::Certificate || firm.graduatedOn.isValid()) {
            sites.push_back(firm.site);
        }
    }
    return sites;
}

ReportDocument buildTrainingReport(TrainingReportKind kind, const TrainingReportInput &input, SiteId site, ReportLanguage language)
{
    const TrainingContext context{input, site};
    switch (kind) {
    case TrainingReportKind::Change:
        return buildChangeReport(context, language);
    case TrainingReportKind::Certificate:
        return buildCertificates(context, language);
    case TrainingReportKind::CaseStudy:
        return buildCaseStudy(context, language);
    case TrainingReportKind::Handout:
        return buildHandout(context, language);
    }
    return buildChangeReport(context, language);
}

ReportFacts factsOf(TrainingReportKind kind, const TrainingReportInput &input, SiteId site, ReportLanguage language)
{
    ReportFacts facts;
    facts.kind = toCode(kind);
    facts.language = toCode(language);
    const auto firm = input.firms.find(site);
    facts.enterprise = firm == input.firms.end() ? input.record.head.name : firm->second.name.in(Language::English);
    facts.programme = input.programme;
    facts.startedOn = input.record.head.startsOn.toString(Qt::ISODate);
    facts.assessment = input.record.head.id.toString();
    facts.madeOn = input.generatedAt.toUTC().toString(Qt::ISODate);
    facts.meyar = QStringLiteral(MEYAR_VERSION);
    return facts;
}

namespace report {

std::vector<SiteId> TrainingContext::sites() const
{
    if (!site.isNull()) {
        return {site};
    }
    std::vector<SiteId> all;
    for (const CohortFirm &firm : in.record.firms) {
        all.push_back(firm.site);
    }
    return all;
}

const FirmFacts &TrainingContext::facts(SiteId id) const
{
    static const FirmFacts none;
    const auto found = in.firms.find(id);
    return found == in.firms.end() ? none : found->second;
}

Text TrainingContext::name(SiteId id) const
{
    const Text &known = facts(id).name;
    return known.isEmpty() ? words.word(notHere) : known;
}

std::vector<Project> TrainingContext::projects() const
{
    std::vector<Project> all;
    std::ranges::copy_if(in.record.projects, std::back_inserter(all),
                         [&](const Project &project) { return site.isNull() || project.site == site; });
    const auto rank = [](const Project &project) {
        return project.isVerified()                          ? 0
            : project.status == ProjectStatus::Done          ? 1
            : project.status == ProjectStatus::InProgress    ? 2
            : project.status == ProjectStatus::Planned       ? 3
                                                             : 4;
    };
    const auto saving = [](const Project &project) { return std::isfinite(project.saving) ? project.saving : 0; };
    std::ranges::stable_sort(all, [&](const Project &a, const Project &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : saving(a) > saving(b);
    });
    return all;
}

Text number(double value, int decimals)
{
    return plain(QString::number(value, 'f', decimals));
}

Text dash()
{
    return plain(u"–"_s);
}

QString percentWords(const std::optional<double> &value)
{
    return value ? QString::number(std::floor(*value)) + u" %"_s : u"–"_s;
}

Text percentOrDash(const std::optional<double> &value)
{
    return plain(percentWords(value));
}

std::optional<Photo> photoOf(const TrainingContext &context, const QString &sha256, const Text &caption)
{
    const auto found = context.in.photos.find(sha256);
    if (found == context.in.photos.end() || found->second.bytes.isEmpty()) {
        return {};
    }
    Photo photo = found->second;
    photo.caption = caption;
    return photo;
}

void appendInRows(const Figures &figures, Blocks &blocks)
{
    constexpr size_t perRow = 3;
    for (size_t i = 0; i < figures.items.size(); ++i) {
        if (i % perRow == 0) {
            blocks.push_back(Figures());
        }
        std::get<Figures>(blocks.back()).items.push_back(figures.items[i]);
    }
}

void setTrainingFrame(const Words &words, ReportDocument &document, const Text &kind, const Text &name, const QString &programme,
                      const QDateTime &generatedAt, bool isSample)
{
    document.title = words.dotted({kind, name});
    document.headerStart = words.dotted({kind, name});
    document.headerEnd
        = words.dotted({words.word(product), words.filled(madeOn, {words.date(generatedAt.toLocalTime().date())})});
    document.footerStart = plain(programme);
    document.pageOf = words.word(pageOf);
    if (isSample) {
        document.sample = words.word(sampleData);
    }
}

} // namespace report

} // namespace meyar
