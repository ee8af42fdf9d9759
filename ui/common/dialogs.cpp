// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogs.h"

#include <QFileDialog>
#include <QFileInfo>

#include <memory>

namespace meyar::ui {

namespace {

/// Opens window-modal and returns at once; the dialog deletes itself.
void openDialog(QFileDialog *dialog, QString *folder, Dialogs::Done done)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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
                         done(files.first());
                     });
    dialog->open();
}

} // namespace

void SystemDialogs::chooseOpenFile(QWidget *parent, const QString &title, const QString &filter,
                                   Done done)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
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
    openDialog(dialog, &m_folder, std::move(done));
    dialog->selectFile(suggestion);
}

void SystemDialogs::chooseFolder(QWidget *parent, const QString &title, Done done)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openDialog(dialog, &m_folder, std::move(done));
}

} // namespace meyar::ui
