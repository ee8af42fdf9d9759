// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/serialexecutor.h"
#include "core/base/translation.h"
#include "core/indicators/payquestion.h"

#include <QObject>

#include <functional>
#include <memory>

class QSettings;

namespace meyar::ui {

/// Reads and analyses a payroll beside the window. The file is read again for each question, so that nothing of it is
/// kept in between.
class PayGapController final : public QObject
{
    Q_OBJECT

public:
    /// `memory`: where chosen columns are remembered.
    explicit PayGapController(std::unique_ptr<QSettings> memory, QObject *parent = nullptr);
    ~PayGapController() override;

    void open(const QString &path); ///< of another file: its columns are remembered or guessed
    void setMapping(const ColumnMapping &mapping); ///< and remembers it
    void setFactory(const Text &name, const QString &jurisdiction); ///< its minimum holds, until another place is chosen
    void setPlace(const QString &jurisdiction);
    void setMonth(QDate month);
    void setFactors(const std::vector<PayFactor> &factors);
    void setJobPoints(const QString &job, const JobPoints &points); ///< and remembers them
    [[nodiscard]] JobPoints jobPoints(const QString &job) const; ///< without any until somebody has judged it
    /// Reads a row of the file again, for who mends it: nothing of it is kept.
    void readRow(int row, std::function<void(const Result<QStringList> &)> done);
    void cancel(); ///< what is being read is not shown
    void forget(); ///< no file

    [[nodiscard]] const PayQuestion &question() const { return m_question; }
    [[nodiscard]] const PayAnswer *answer() const { return m_answer.get(); } ///< null until a file was read
    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    [[nodiscard]] const Translation &words() const { return m_words; }
    void retranslate();

Q_SIGNALS:
    void busyChanged(bool busy);
    void changed(); ///< another answer, or none
    void failed(const meyar::Error &error);

private:
    void ask();

    std::unique_ptr<QSettings> m_memory;
    Translation m_words;
    PayQuestion m_question;
    std::shared_ptr<const PayAnswer> m_answer;
    int m_generation = 0; ///< answers to earlier questions are dropped
    int m_running = 0;
    SerialExecutor m_reading;
};

} // namespace meyar::ui
