// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDataStream>
#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QTimer>

#include <vector>

namespace meyar::ui {

struct CameraDevice
{
    QString id;
    QString name; ///< as the system calls it
    friend bool operator==(const CameraDevice &, const CameraDevice &) = default;
};

/// The cameras of this computer, by the program meyar-camera: a driver that hangs or crashes takes nothing with it, and
/// the libraries of video, which can reach a network, stay out of the process that knows the testimony.
class CameraFeed final : public QObject
{
    Q_OBJECT

public:
    explicit CameraFeed(QObject *parent = nullptr, QString program = besideThisProgram());
    ~CameraFeed() override;

    /// Where meyar-camera is, if it was built and installed.
    [[nodiscard]] static QString besideThisProgram();

    void look(); ///< which cameras there are: camerasChanged()
    void lookNowAndThen(); ///< the same, unless it was done in the last minute
    [[nodiscard]] const std::vector<CameraDevice> &cameras() const { return m_cameras; }

    void start(const QString &id); ///< a driver that crashes is started again, three times
    void stop();
    /// The newest picture, as JPEG; empty until the first one is here.
    [[nodiscard]] const QByteArray &photo() const { return m_photo; }

Q_SIGNALS:
    void camerasChanged();
    void pictureCame(const QImage &picture);
    void ended(const QString &sentence); ///< by itself: why, and what to do

private:
    void restart(const QString &id);
    void readCameras();
    void readPictures();
    void tellEnd(int code, QProcess::ExitStatus status);

    QString m_program;
    std::vector<CameraDevice> m_cameras;
    QProcess m_looking;
    QElapsedTimer m_sinceLook;
    QTimer m_patience; ///< of looking
    QProcess m_watching;
    QString m_watched; ///< id
    int m_crashesLeft = 0;
    QDataStream m_stream;
    QByteArray m_photo;
};

} // namespace meyar::ui
