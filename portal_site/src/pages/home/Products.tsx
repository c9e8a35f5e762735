/** What the platform holds, product by product, with the way into the reference. */
import { Link } from 'react-router'
import { referenceTag } from '../../addresses'
import classes from './home.module.css'
import { PRODUCTS } from './products'
import type { Product } from './products'

export function Products() {
  return (
    <section className={`${classes.section} ${classes.sunken}`} aria-labelledby="products">
      <header className={classes.sectionHead}>
        <h2 id="products">Products</h2>
        <p>Two product families, one set of conventions, one key.</p>
      </header>
      <div className={classes.products}>
        {PRODUCTS.map((product) => (
          <ProductColumn key={product.name} product={product} />
        ))}
      </div>
    </section>
  )
}

function ProductColumn({ product }: { product: Product }) {
  return (
    <article className={classes.product}>
      <h3>{product.name}</h3>
      <p>{product.purpose}</p>
      <ul>
        {product.resources.map(({ name, about, tag }) => (
          <li key={name}>
            <Link to={referenceTag(tag)}>{name}</Link>
            <span>{about}</span>
          </li>
        ))}
      </ul>
    </article>
  )
}
