// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialogs.h"

#include <QStringList>

namespace meyar::ui {

/// For tests: answers with the paths it was given, in order, and notes what was asked.
class ScriptedDialogs final : public Dialogs
{
public:
    QStringList answers;
    QStringList asked; ///< titles, in order
    QStringList suggested; ///< names for what was to be saved, in order

    void chooseOpenFile(QWidget *, const QString &title, const QString &, Done done) override
    {
        answer(title, done);
    }
    /// An answer for several files has them in lines.
    void chooseOpenFiles(QWidget *, const QString &title, const QString &, DoneMany done) override
    {
        answer(title, [&done](const QString &paths) {
            done(paths.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
        });
    }
    void chooseSaveFile(QWidget *, const QString &title, const QString &suggestion, const QString &,
                        Done done) override
    {
        suggested.append(suggestion);
        answer(title, done);
    }
    void chooseFolder(QWidget *, const QString &title, Done done) override { answer(title, done); }

private:
    void answer(const QString &title, const Done &done)
    {
        asked.append(title);
        done(answers.isEmpty() ? QString() : answers.takeFirst());
    }
};

} // namespace meyar::ui
