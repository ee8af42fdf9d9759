// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"

#include <QFileDialog>
#include <QFileInfo>

#include <memory>

namespace meyar::ui {

namespace {

/// Opens window-modal and returns at once; the dialog deletes itself.
void openDialog(QFileDialog *dialog, QString *folder, Dialogs::DoneMany done)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    constexpr QSize roomForNames(860, 520); // where the system has no dialog of its own
    dialog->resize(roomForNames);
    if (!folder->isEmpty()) {
        dialog->setDirectory(*folder);
    }
    QObject::connect(dialog, &QFileDialog::finished, dialog,
                     [dialog, folder, done = std::move(done)](int result) {
                         const QStringList files = dialog->selectedFiles();
                         if (result != QDialog::Accepted || files.isEmpty()) {
                             done({});
                             return;
                         }
                         *folder = QFileInfo(files.first()).absolutePath();
                         done(files);
                     });
    dialog->open();
}

/// For what gives one path.
Dialogs::DoneMany first(Dialogs::Done done)
{
    return [done = std::move(done)](const QStringList &paths) {
        done(paths.isEmpty() ? QString() : paths.first());
    };
}

} // namespace

void SystemDialogs::chooseOpenFile(QWidget *parent, const QString &title, const QString &filter,
                                   Done done)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openDialog(dialog, &m_folder, first(std::move(done)));
}

void SystemDialogs::chooseOpenFiles(QWidget *parent, const QString &title, const QString &filter,
                                    DoneMany done)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    openDialog(dialog, &m_folder, std::move(done));
}

void SystemDialogs::chooseSaveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                   const QString &filter, Done done)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString suffix = QFileInfo(suggestion).suffix();
    dialog->setDefaultSuffix(suffix);
    openDialog(dialog, &m_folder, first(std::move(done)));
    dialog->selectFile(suggestion);
}

void SystemDialogs::chooseFolder(QWidget *parent, const QString &title, Done done)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openDialog(dialog, &m_folder, first(std::move(done)));
}

} // namespace meyar::ui
