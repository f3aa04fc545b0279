package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Favourites, or why there are none. */
@XmlRootElement
public class FavoriteResponse {
  public boolean success;
  public @Nullable String message;
  public @Nullable List<FavoriteTo1> drugs;
}
