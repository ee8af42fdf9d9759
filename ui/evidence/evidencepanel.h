// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/questionchooser.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;

namespace meyar::ui {

class Button;
class CameraFeed;
class CameraView;
class Card;
class Chip;
class Dialogs;
class EvidenceDesk;
class EvidenceTile;
class Label;
class PhotoViewer;
class SectionHeader;
class TaskProgress;

/// The photos and documents of a place, and the ways to attach more: files, a drop, the clipboard, a camera if there
/// is one.
class EvidencePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(EvidenceDesk &desk, QWidget *parent = nullptr);
    ~EvidencePanel() override;

    void setDialogs(Dialogs &dialogs); ///< instead of its own; for tests
    void setExpected(int files); ///< at least; 0: nothing is said of it
    void setPhotoKey(const QString &key); ///< the cap at the button; the key itself is the page's
    /// The questions that a photo can be attached to as well; without it that is not offered.
    void setQuestions(QuestionSource questions);
    /// Files dropped anywhere on `widget` are attached, too.
    void takeDropsOn(QWidget *widget);

    /// Instead of the cameras of this computer; for tests.
    void setCamera(std::unique_ptr<CameraFeed> camera);

    void choosePhotos();
    void chooseFiles();
    void paste();
    void openCamera();
    [[nodiscard]] bool hasCamera() const;
    void open(int index, bool atCaption = false); ///< in the viewer
    [[nodiscard]] bool canPaste() const; ///< there are files or a picture on the clipboard
    void retranslate();

Q_SIGNALS:
    void camerasChanged(); ///< hasCamera()

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QString &title, const QString &filter);
    void showItems();
    void showCount();
    void showProgress();
    void showRefusals();
    void layWays();
    [[nodiscard]] bool isDropTaken(QObject *watched, QEvent *event);
    void setDropping(bool dropping);

    EvidenceDesk &m_desk;
    std::unique_ptr<Dialogs> m_ownDialogs;
    Dialogs *m_dialogs;
    SectionHeader *m_title;
    Chip *m_count;
    QWidget *m_gridBox;
    QGridLayout *m_grid;
    std::vector<EvidenceTile *> m_tiles;
    Label *m_empty;
    Label *m_openly; ///< said at a confidential question: photos are not sealed
    TaskProgress *m_progress;
    Card *m_refusals;
    Label *m_refusedTitle;
    std::vector<Label *> m_refused;
    Button *m_photo;
    Button *m_file;
    Button *m_paste;
    Button *m_useCamera;
    QGridLayout *m_ways; ///< the buttons
    std::unique_ptr<CameraFeed> m_camera;
    QPointer<CameraView> m_cameraView;
    QuestionSource m_questions;
    QPointer<PhotoViewer> m_viewer;
    int m_expected = 0;
    bool m_isDropping = false;
    bool m_wasBusy = false;
};

} // namespace meyar::ui
