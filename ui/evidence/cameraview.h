// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/coveringview.h"

class QComboBox;

namespace meyar::ui {

class Button;
class CameraFeed;
class EvidenceDesk;
class IconButton;
class Label;
class PhotoCanvas;

/// What a camera of this computer sees, over the whole window. Space or Enter attaches it, as often as one likes.
class CameraView final : public CoveringView
{
    Q_OBJECT

public:
    CameraView(EvidenceDesk &desk, CameraFeed &feed, QWidget *window);

    void open(QWidget *from);
    void close() override;
    void take(); ///< attaches the picture that is shown

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void showCameras();
    void start();
    void showPicture(const QImage &picture);
    void showEnd(const QString &sentence);
    void showState();

    EvidenceDesk &m_desk;
    CameraFeed &m_feed;
    QString m_camera; ///< the one that was chosen last
    int m_taken = 0;
    QString m_ended; ///< why there is no picture; empty: there is one, or it is on its way
    Label *m_title;
    QComboBox *m_which;
    IconButton *m_close;
    PhotoCanvas *m_canvas;
    Label *m_said;
    Button *m_again;
    Button *m_take;
};

} // namespace meyar::ui
