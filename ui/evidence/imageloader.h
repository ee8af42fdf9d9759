// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/serialexecutor.h"
#include "core/evidence/files.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

#include <atomic>
#include <memory>

namespace meyar::ui {

/// Loads photos of the evidence folder on a thread of its own and keeps the latest ones in memory.
class ImageLoader final : public QObject
{
    Q_OBJECT

public:
    /// `cacheBytes` bounds the memory of the pictures that are kept.
    explicit ImageLoader(evidence::Files files, qint64 cacheBytes = 64LL * 1024 * 1024, QObject *parent = nullptr);
    ~ImageLoader() override; ///< what is not loaded yet is dropped

    /// The picture if it is in memory; else null, and `loaded` or `failed` follows.
    QImage image(const QByteArray &sha256, QSize within);

Q_SIGNALS:
    void loaded(const QByteArray &sha256, const QImage &image);
    void failed(const QByteArray &sha256, const meyar::Error &error); ///< missing, changed, or not to be shown

private:
    using Key = std::pair<QByteArray, std::pair<int, int>>;
    void receive(const Key &key, const Result<QImage> &image);

    evidence::Files m_files;
    QCache<Key, QImage> m_cache; ///< cost in KiB
    QSet<Key> m_awaited;
    std::shared_ptr<std::atomic_bool> m_isGone = std::make_shared<std::atomic_bool>(false);
    SerialExecutor m_thread; ///< last: its destructor waits for the picture that is being decoded
};

} // namespace meyar::ui
