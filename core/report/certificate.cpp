// SPDX-License-Identifier: GPL-3.0-or-later
// A framed page for each enterprise that has graduated.
#include "core/report/trainingparts.h"
#include "core/wording/trainingwords.h"

#include <algorithm>

namespace meyar::report {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *certificateWord = QT_TRANSLATE_NOOP("Report", "Certificate");
constexpr const char *practiceWord = QT_TRANSLATE_NOOP("Report", "TRAINING: this certificate is an exercise");
constexpr const char *thisSays = QT_TRANSLATE_NOOP("Report", "This is to say that");
constexpr const char *hasFinished = QT_TRANSLATE_NOOP("Report", "has completed the training %1, from %2.");
constexpr const char *hasFinishedModules = QT_TRANSLATE_NOOP("Report", "has completed the training %1, modules %2, from %3.");
constexpr const char *practicesLine = QT_TRANSLATE_NOOP("Report", "Good practices in place: %1 of %2, at the beginning %3");
constexpr const char *projectsLine = QT_TRANSLATE_NOOP("Report", "Improvements carried out: %1");
constexpr const char *peopleLine = QT_TRANSLATE_NOOP("Report", "Hours of training: %1, of these %2 by women");
constexpr const char *signatureWord = QT_TRANSLATE_NOOP("Report", "Signature");
constexpr const char *dateWord = QT_TRANSLATE_NOOP("Report", "Date");
constexpr const char *trainerWord = QT_TRANSLATE_NOOP("Report", "Trainer");
constexpr const char *programmeWord = QT_TRANSLATE_NOOP("Report", "For the programme");
constexpr const char *managementWord = QT_TRANSLATE_NOOP("Report", "For the management");

Certificate certificateOf(const TrainingContext &context, SiteId site, QDate day)
{
    const Words &words = context.words;
    const Cohort &head = context.head();
    const Text name = words.listed({wordIn(words, head.programme), plain(head.name)});
    Certificate page;
    page.kind = head.isPractice ? words.word(practiceWord) : words.word(certificateWord);
    page.before = words.word(thisSays);
    page.name = context.name(site);
    page.after = head.modules.isEmpty() ? words.filled(hasFinished, {name, words.period(head.startsOn, head.endsOn)})
                                        : words.filled(hasFinishedModules, {name, plain(head.modules), words.period(head.startsOn, head.endsOn)});
    const FirmResults results = firmResults(context.in.record, site, context.today());
    if (const auto &change = context.facts(site).practices; change && change->of > 0) {
        page.lines.push_back(words.filled(practicesLine, {number(change->after), number(change->of), number(change->before)}));
    }
    if (results.plan.done > 0) {
        page.lines.push_back(words.filled(projectsLine, {number(results.plan.done)}));
    }
    if (results.hours.hours.all() > 0) {
        page.lines.push_back(words.filled(peopleLine, {number(results.hours.hours.all()), number(results.hours.hours.women)}));
    }
    page.place = words.listed({words.city(head.city), words.date(day)});
    return page;
}

Signatures signersOf(const TrainingContext &context)
{
    const Words &words = context.words;
    Signatures signers{words.word(signatureWord), words.word(dateWord), {}};
    const auto &trainers = context.in.record.trainers;
    // The one with the highest level speaks for all.
    const auto first = std::ranges::max_element(trainers, {}, &Trainer::level);
    signers.people.push_back({words.word(trainerWord), first == trainers.end() ? Text() : plain(first->name)});
    signers.people.push_back({words.word(programmeWord), plain(context.in.programme)});
    signers.people.push_back({words.word(managementWord), {}});
    return signers;
}

} // namespace

ReportDocument buildCertificates(const TrainingContext &context, ReportLanguage language)
{
    ReportDocument document;
    document.language = language;
    document.sheet = ReportDocument::Sheet::Framed;
    const Text name = context.site.isNull() ? plain(context.head().name) : context.name(context.site);
    setTrainingFrame(context.words, document, context.words.word(certificateWord), name, context.in.programme, context.in.generatedAt,
                     context.in.sampleData);
    for (const CohortFirm &firm : context.in.record.firms) {
        if (!firm.graduatedOn.isValid() || (!context.site.isNull() && firm.site != context.site)) {
            continue;
        }
        if (!document.blocks.empty()) {
            document.blocks.push_back(PageBreak());
        }
        document.blocks.push_back(certificateOf(context, firm.site, firm.graduatedOn));
        document.blocks.push_back(signersOf(context));
    }
    return document;
}

} // namespace meyar::report
