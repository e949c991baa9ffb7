// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/art/figure_painter.h"

#include "core/base/words.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>

namespace unknot::content {
struct Content;
struct Technique;
} // namespace unknot::content

namespace unknot::ui {

/// A technique shown by a figure. It has no clock of its own: whoever plays tells it the time and the breath. With
/// reduced motion it shows its key poses side by side, with arrows for what moves.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);
    ~FigureView() override;

    /// The left side is the right one mirrored. `region` is where the person is sore; empty: what the figure is for.
    void show(const content::Content &content, const content::Technique &technique, const std::string &way,
              base::Side side, const std::string &region = {});
    /// True while what is seen changes: a pose that is held is not painted again.
    bool setTime(double seconds);
    void setBreath(double fullness); ///< 0 to 1

    /// A small picture of the pose that tells most, as long as it stands still. It is painted when there is time.
    void setPoster(bool isPoster);
    /// Back to the pose that it begins with.
    void rest();

    /// Worth a new picture several times a second.
    bool moves() const;
    double seconds() const; ///< of one round

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    figure::Scene sceneNow() const;
    void follow();
    void paintPoster();
    void paintStill(QPainter &painter, const QRectF &room, std::size_t frame) const;
    void paintStrip(QPainter &painter) const;

    const figure::Animation *m_animation = nullptr;
    std::unique_ptr<FigurePainter> m_painter;
    std::string m_region;
    bool m_isMirrored = false;
    double m_seconds = 0;
    figure::Pose m_pose; ///< of the time last told
    double m_breath = 0;
    bool m_isPoster = false;
    bool m_isResting = true; ///< nobody has told a time since it was shown
    QPixmap m_poster;
    std::optional<figure::Scene> m_painted; ///< the last one, while it moves
};

} // namespace unknot::ui
