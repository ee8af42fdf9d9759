// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paygap/paygapcontroller.h"

#include "core/indicators/tablereader.h"
#include "ui/common/language.h"
#include "ui/paygap/columnmemory.h"

#include <QSettings>

namespace meyar::ui {

namespace {

using Answer = Result<std::shared_ptr<const PayAnswer>>;

Answer sharedAnswer(const PayQuestion &question, const RememberedColumns &remembered)
{
    Result<PayAnswer> answer = answerTo(question, [&](const QStringList &headings) -> std::optional<ColumnMapping> {
        const auto known = remembered.find(signatureOf(headings));
        return known == remembered.end() ? std::nullopt : std::optional(known->second);
    });
    return answer ? Answer(std::make_shared<const PayAnswer>(std::move(*answer))) : failAs(answer);
}

} // namespace

PayGapController::PayGapController(std::unique_ptr<QSettings> memory, QObject *parent)
    : QObject(parent)
    , m_memory(std::move(memory))
{
    m_question.jobs = rememberedJobs(*m_memory);
}

PayGapController::~PayGapController() = default;

void PayGapController::open(const QString &path)
{
    m_question.path = path;
    m_question.mapping = {};
    m_question.factors.reset();
    m_answer.reset();
    ask();
}

void PayGapController::setMapping(const ColumnMapping &mapping)
{
    m_question.mapping = mapping;
    if (m_answer) {
        rememberColumns(*m_memory, m_answer->facts.headings, mapping);
    }
    ask();
}

void PayGapController::setFactory(const Text &name, const QString &jurisdiction)
{
    m_question.factory = name;
    setPlace(jurisdiction);
}

void PayGapController::setPlace(const QString &jurisdiction)
{
    m_question.jurisdiction = jurisdiction;
    ask();
}

void PayGapController::setMonth(QDate month)
{
    m_question.month = month.isValid() ? QDate(month.year(), month.month(), 1) : QDate();
    ask();
}

void PayGapController::setFactors(const std::vector<PayFactor> &factors)
{
    m_question.factors = factors;
    ask();
}

void PayGapController::setJobPoints(const QString &job, const JobPoints &points)
{
    m_question.jobs[job] = points;
    rememberJobs(*m_memory, m_question.jobs);
    ask();
}

JobPoints PayGapController::jobPoints(const QString &job) const
{
    const auto found = m_question.jobs.find(job);
    return found == m_question.jobs.end() ? JobPoints() : found->second;
}

void PayGapController::readRow(int row, std::function<void(const Result<QStringList> &)> done)
{
    whenDone(m_reading.submit([path = m_question.path, mapping = m_question.mapping, row] {
                 return readRecord(path, {payrollColumns(), {}}, mapping, row);
             }),
             this, [done = std::move(done)](const Result<QStringList> &cells) { done(cells); });
}

void PayGapController::cancel()
{
    ++m_generation;
    if (!m_answer) {
        forget();
    }
}

void PayGapController::forget()
{
    ++m_generation;
    m_question.path.clear();
    m_question.mapping = {};
    m_answer.reset();
    Q_EMIT changed();
}

void PayGapController::ask()
{
    if (m_question.path.isEmpty()) {
        return;
    }
    const int generation = ++m_generation;
    if (++m_running == 1) {
        Q_EMIT busyChanged(true);
    }
    const auto work = [question = m_question, remembered = rememberedColumns(*m_memory)] { return sharedAnswer(question, remembered); };
    whenDone(m_reading.submit(work), this, [this, generation](Answer answer) {
        if (--m_running == 0) {
            Q_EMIT busyChanged(false);
        }
        if (generation != m_generation) {
            return;
        }
        if (!answer) {
            forget();
            Q_EMIT failed(answer.error());
            return;
        }
        m_answer = *answer;
        Q_EMIT changed();
    });
}

void PayGapController::retranslate()
{
    m_words = Translation(uiLanguage());
}

} // namespace meyar::ui
