// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace meyar::ui {

/// The only dialogs of Meyar: choosing a file or a folder. Each answers through `done` (an empty
/// path: not chosen), so that no nested event loop runs. There are no message boxes.
class Dialogs
{
public:
    using Done = std::function<void(const QString &path)>;
    using DoneMany = std::function<void(const QStringList &paths)>; ///< empty: cancelled

    virtual ~Dialogs() = default;
    /// `filter` as QFileDialog knows it: "Bundles (*.meyar);;All files (*)".
    virtual void chooseOpenFile(QWidget *parent, const QString &title, const QString &filter,
                                Done done)
        = 0;
    virtual void chooseOpenFiles(QWidget *parent, const QString &title, const QString &filter,
                                 DoneMany done)
        = 0; ///< one or several
    virtual void chooseSaveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                const QString &filter, Done done)
        = 0;
    virtual void chooseFolder(QWidget *parent, const QString &title, Done done) = 0;
};

/// QFileDialog; remembers the last folder of this run.
class SystemDialogs final : public Dialogs
{
public:
    void setFolder(const QString &folder) { m_folder = folder; } ///< where the next one begins
    void chooseOpenFile(QWidget *parent, const QString &title, const QString &filter,
                        Done done) override;
    void chooseOpenFiles(QWidget *parent, const QString &title, const QString &filter,
                         DoneMany done) override;
    void chooseSaveFile(QWidget *parent, const QString &title, const QString &suggestion,
                        const QString &filter, Done done) override;
    void chooseFolder(QWidget *parent, const QString &title, Done done) override;

private:
    QString m_folder;
};

} // namespace meyar::ui
